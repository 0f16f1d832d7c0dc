/** The steps of making a character, in their order. */
export const wizardSteps = [
  'ruleset',
  'concept',
  'ancestry',
  'class',
  'abilities',
  'skills',
  'equipment',
  'story',
  'review',
] as const;
export type WizardStep = (typeof wizardSteps)[number];

export const stepNames: Readonly<Record<WizardStep, string>> = {
  ruleset: $localize`Ruleset`,
  concept: $localize`Concept`,
  ancestry: $localize`Ancestry`,
  class: $localize`Class`,
  abilities: $localize`Abilities`,
  skills: $localize`Skills`,
  equipment: $localize`Equipment`,
  story: $localize`Story`,
  review: $localize`Review`,
};

export function isWizardStep(value: unknown): value is WizardStep {
  return wizardSteps.some((step) => step === value);
}

/** The step in which a field of the document is decided, by the field's JSON Pointer. */
export function stepOf(pointer: string): WizardStep {
  const field = pointer.split('/')[1] ?? '';
  return stepsByField[field] ?? 'review';
}

const stepsByField: Readonly<Record<string, WizardStep>> = {
  name: 'concept',
  ruleset: 'ruleset',
  rulesetVersion: 'ruleset',
  creationMethod: 'abilities',
  abilities: 'abilities',
  ancestry: 'ancestry',
  classes: 'class',
  choices: 'skills',
  skills: 'skills',
  equipment: 'equipment',
  currency: 'equipment',
  personalityTraits: 'story',
  biography: 'story',
  notes: 'story',
  tags: 'story',
};
