import type { CharacterSummary } from '../character-messages';

/** A row of the list; only what matters to a test is said in it. */
export function aRow(change: Partial<CharacterSummary> = {}): CharacterSummary {
  return {
    id: 'tamsin',
    name: 'Tamsin Oakapple',
    ruleset: 'srd-5.1',
    level: 3,
    classes: [{ id: 'rogue', level: 3 }],
    ancestry: 'halfling',
    experiencePoints: 1980,
    tags: [],
    visibility: 'private',
    isTemplate: false,
    version: 1,
    mode: 'strict',
    portraitUrl: null,
    figures: [],
    violationCount: 0,
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:00.000Z',
    ...change,
  };
}
