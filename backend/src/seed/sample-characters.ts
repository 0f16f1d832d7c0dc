/** One thing that happened to a sample character. */
export type SampleEvent =
  { readonly patch: Readonly<Record<string, unknown>> } | { readonly snapshot: string } | { readonly share: 'public' };

export interface SampleCharacter {
  readonly templateId: string;
  readonly events: readonly SampleEvent[];
}

/** What the sample player has, each begun from a built-in template; the history is there to be looked at. */
export const sampleCharacters: readonly SampleCharacter[] = [
  { templateId: 'the-weather-clerk', events: [{ patch: { tags: ['winter campaign'] } }] },
  {
    templateId: 'the-roadwright',
    events: [
      { patch: { notes: 'The bridge at Harrow Ford is down. Somebody sawed the beams.' } },
      { patch: { tags: ['the long road'], experiencePoints: 120 } },
    ],
  },
  { templateId: 'the-last-lamplighter', events: [{ patch: { tags: ['the long road'] } }, { share: 'public' }] },
  {
    templateId: 'the-quiet-knife',
    events: [
      { patch: { tags: ['winter campaign'], experiencePoints: 150 } },
      { patch: { notes: 'The cooper knows more than he says. Ask about the second key.' } },
      { snapshot: 'Before the vault' },
      { patch: { spent: { hitPoints: 4 }, currency: { gp: 23, sp: 8 } } },
    ],
  },
  {
    templateId: 'the-gate-captain',
    events: [
      { patch: { tags: ['winter campaign'], experiencePoints: 340 } },
      { patch: { classes: [{ id: 'fighter', level: 2 }] } },
      { patch: { spent: { hitPoints: 6 } } },
    ],
  },
];
