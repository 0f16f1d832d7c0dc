import type { Ancestry, LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex, wordsOf } from '../name-index';

/** The ancestry of the ruleset that one of the names means, best name first; null when none does. */
export function ancestryNamed(
  names: readonly string[],
  from: string,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): string | null {
  const [name] = names;
  if (name === undefined) return null;
  const exact = exactly(names, loaded);
  const found = exact ?? nearestOf(names, [...loaded.ancestries.values()]);
  if (found === undefined) {
    notes.leave(from, `${loaded.ruleset.shortName} has no ancestry called ${name}.`);
    return null;
  }
  const member = memberOf(found, loaded);
  if (exact === member) notes.map(from, '/ancestry', member.name);
  else
    notes.guess(
      from,
      '/ancestry',
      member.name,
      `${loaded.ruleset.shortName} has no ${name}; ${member.name} is nearest.`,
    );
  return member.id;
}

function exactly(names: readonly string[], { ancestries }: LoadedRuleset): Ancestry | undefined {
  const index = new NameIndex(ancestries.values());
  for (const name of names) {
    // What stands in brackets is often the kind: `Halfling (Lightfoot)`.
    const found = index.find(name.replace(/[()]/g, ' ')) ?? index.find(name);
    if (found !== null) return found;
  }
  return undefined;
}

/** A family with one member is that member: nobody can be an elf and no kind of elf. */
function memberOf(ancestry: Ancestry, { ancestries }: LoadedRuleset): Ancestry {
  const [only, ...others] = ancestry.variants ?? [];
  return only === undefined || others.length > 0 ? ancestry : (ancestries.get(only) ?? ancestry);
}

function nearestOf(names: readonly string[], ancestries: readonly Ancestry[]): Ancestry | undefined {
  for (const name of names) {
    const found = nearest(name, ancestries);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one whose name the file's name holds whole (`Wood Elf` is an Elf), else the one whose name holds the file's. */
function nearest(name: string, ancestries: readonly Ancestry[]): Ancestry | undefined {
  const words = wordsOf(name);
  const holds = (whole: readonly string[], part: readonly string[]) =>
    part.length > 0 && part.every((word) => whole.includes(word));
  const byLength = [...ancestries].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
  return (
    byLength.find((ancestry) => holds(words, wordsOf(ancestry.name))) ??
    byLength.find((ancestry) => holds(wordsOf(ancestry.name), words))
  );
}
