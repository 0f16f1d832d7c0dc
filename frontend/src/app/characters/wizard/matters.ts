import type { Character, CharacterClass, CreationMethod, OpenChoice, Violation } from '@heroledger/rules';
import { formatNumber } from '../../ui';
import { pointsSpent } from './scores';
import { stepOf, type WizardStep } from './wizard-steps';

/** Something that is still to be done, or is against the rules. */
export interface Matter {
  readonly step: WizardStep;
  /** A few words: `2 points over`, `Pick a class`. */
  readonly words: string;
  /** Against the rules, rather than merely not done yet. */
  readonly wrong: boolean;
  /** Where on its step it is done, as the page marks it; null where the step has only one place. */
  readonly place: string | null;
}

export interface Making {
  readonly document: Character | null;
  readonly method: CreationMethod | null;
  readonly characterClass: CharacterClass | null;
  readonly choices: readonly OpenChoice[];
  readonly violations: readonly Violation[];
  readonly bundles: Readonly<Record<string, string>>;
  /** Points for skills that are not spent; 0 where the game has none. */
  readonly skillPointsLeft: number;
}

/** Everything open, in the order of the steps it belongs to. */
export function mattersOf(making: Making): readonly Matter[] {
  if (making.document === null) return [todo('ruleset', $localize`Pick a ruleset`)];
  return [
    ...undecided(making.document),
    ...aboutAbilities(making),
    ...aboutChoices(making.choices),
    ...(making.skillPointsLeft > 0 ? [todo('skills', pointsLeft(making.skillPointsLeft))] : []),
    ...aboutBundles(making),
    ...making.violations.filter(({ pointer }) => !toldAlready(pointer)).map(wrong),
  ];
}

/** The scores have words of their own, and so has a missing name. */
function toldAlready(pointer: string): boolean {
  return stepOf(pointer) === 'abilities' || pointer === '/name';
}

function undecided(document: Character): readonly Matter[] {
  return [
    ...(document.name.trim() === '' ? [todo('concept', $localize`Give it a name`)] : []),
    ...(document.ancestry === null ? [todo('ancestry', $localize`Pick an ancestry`)] : []),
    ...(document.classes.length === 0 ? [todo('class', $localize`Pick a class`)] : []),
  ];
}

function aboutAbilities({ document, method, violations }: Making): readonly Matter[] {
  if (document === null || method === null) return [todo('abilities', $localize`Pick how the scores are made`)];
  if (method.kind === 'point-buy') {
    const left = method.budget - pointsSpent(method, document.abilities);
    if (left < 0) return [{ step: 'abilities', words: pointsOver(-left), wrong: true, place: null }];
    if (left > 0) return [todo('abilities', pointsLeft(left))];
  }
  return violations.filter(({ pointer }) => stepOf(pointer) === 'abilities').map(wrong);
}

function pointsOver(points: number): string {
  return points === 1 ? $localize`1 point over` : $localize`${formatNumber(points)}:points: points over`;
}

function pointsLeft(points: number): string {
  return points === 1 ? $localize`1 point left` : $localize`${formatNumber(points)}:points: points left`;
}

function aboutChoices(choices: readonly OpenChoice[]): readonly Matter[] {
  return choices
    .filter(({ picked, choose }) => picked.length < choose)
    .map(({ id, name, picked, choose }) => todo('skills', `${name}: ${more(choose - picked.length)}`, id));
}

function more(count: number): string {
  return count === 1 ? $localize`one to pick` : $localize`${formatNumber(count)}:count: to pick`;
}

function aboutBundles({ characterClass, bundles }: Making): readonly Matter[] {
  const open = (characterClass?.startingEquipment ?? []).filter(({ id, options }) => {
    return options.length > 1 && bundles[id] === undefined;
  });
  return open.map(({ id, name }) => todo('equipment', $localize`Pick: ${name}:bundle:`, id));
}

function todo(step: WizardStep, words: string, place: string | null = null): Matter {
  return { step, words, wrong: false, place };
}

/** Without its full stop: more words may follow, and a list has none. */
function wrong({ pointer, message }: Violation): Matter {
  return { step: stepOf(pointer), words: message.replace(/\.$/, ''), wrong: true, place: null };
}
