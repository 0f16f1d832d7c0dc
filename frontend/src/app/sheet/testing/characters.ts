import { loadRuleset, type Character, type LoadedRuleset } from '@heroledger/rules';
import adventureCore from '../../../../../libs/rules/rulesets/adventure-core.json';
import srd from '../../../../../libs/rules/rulesets/srd-5.1.json';
import templates from '../../../../../libs/rules/rulesets/templates.json';
import { isCharacter, type CharacterView } from '../../characters';

/** The rulesets as they ship, loaded once for all specs of a file. */
export const srdRules: LoadedRuleset = loadRuleset(srd);
export const coreRules: LoadedRuleset = loadRuleset(adventureCore);

/** A legal first-level character of this class, with what a test needs changed. */
export function aCharacter(classId = 'fighter', change: Partial<Character> = {}): Character {
  const documents: readonly unknown[] = templates.map(({ document }) => document);
  const found = documents.filter(isCharacter).find(({ classes }) => classes.some(({ id }) => id === classId));
  if (found === undefined) throw new Error(`There is no template of the class ${classId}.`);
  return { ...found, ...change };
}

/** The same as the server tells it. */
export function aView(document: Character = aCharacter(), version = 1): CharacterView {
  return {
    ...document,
    id: '01a2-hero',
    version,
    ownerId: '01a2-noor',
    level: 1,
    visibility: 'private',
    isTemplate: false,
    portraitUrl: null,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
  };
}
