import type { Violation } from '../sheet';
import { forbidden, replaceFix, type Examination } from './examination';

/** An ancestry that is a family of several is not enough: one of them has to be chosen. */
export function checkAncestry({ character, loaded }: Examination): Violation[] {
  const ancestry = character.ancestry === null ? undefined : loaded.ancestries.get(character.ancestry);
  if (ancestry?.variants === undefined) return [];
  const variants = ancestry.variants.flatMap((id) => loaded.ancestries.get(id) ?? []);
  const names = variants.map(({ name }) => name).join(' or ');
  return [
    forbidden({
      code: 'ANCESTRY_TOO_BROAD',
      pointer: '/ancestry',
      message: `${ancestry.name} alone does not say which: ${loaded.ruleset.shortName} has ${names}.`,
      advice: `Choose ${names}.`,
      params: { ancestry: ancestry.id, variants: ancestry.variants.join(', ') },
      fixes: variants.map(({ id, name }) => replaceFix(`Choose ${name}`, '/ancestry', id)),
    }),
  ];
}
