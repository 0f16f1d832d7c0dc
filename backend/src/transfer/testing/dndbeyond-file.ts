/** The little of a D&D Beyond character that a test is about. */
export interface DdbFile {
  readonly name?: unknown;
  /** In the order of the file: strength to charisma. */
  readonly scores?: readonly unknown[];
  readonly bonusScores?: readonly unknown[];
  readonly overrideScores?: readonly unknown[];
  readonly modifiers?: Readonly<Record<string, readonly unknown[]>>;
  /** Everything else, as the file has it. */
  readonly sheet?: Readonly<Record<string, unknown>>;
}

export const ID_OF_CHARACTER = 4711;

const NOTHING = [null, null, null, null, null, null];

const byNumber = (values: readonly unknown[]) => values.map((value, index) => ({ id: index + 1, name: null, value }));

/** As the character service answers. */
export function aDdbFile(file: DdbFile = {}) {
  const { name = 'Tamsin', scores = [10, 10, 10, 10, 10, 10], bonusScores = NOTHING, overrideScores = NOTHING } = file;
  return {
    id: ID_OF_CHARACTER,
    success: true,
    message: 'Character successfully received.',
    data: {
      id: ID_OF_CHARACTER,
      name,
      stats: byNumber(scores),
      bonusStats: byNumber(bonusScores),
      overrideStats: byNumber(overrideScores),
      bonusHitPoints: null,
      overrideHitPoints: null,
      removedHitPoints: 0,
      temporaryHitPoints: 0,
      currentXp: 0,
      alignmentId: null,
      currencies: { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0 },
      modifiers: { race: [], class: [], background: [], item: [], feat: [], condition: [], ...file.modifiers },
      classes: [],
      inventory: [],
      customItems: [],
      ...file.sheet,
    },
  };
}

export const aDdbModifier = (type: string, subType: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: `${type}-${subType}`,
  type,
  subType,
  value: null,
  fixedValue: null,
  statId: null,
  restriction: '',
  requiresAttunement: false,
  isGranted: true,
  availableToMulticlass: true,
  componentId: 1,
  ...more,
});

export const aDdbClass = (name: string, level: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  id: 90_000,
  level,
  isStartingClass: false,
  definition: { name, hitDice: HIT_DICE[name] ?? 8, classFeatures: [] },
  subclassDefinition: null,
  classFeatures: [],
  ...more,
});

const HIT_DICE: Readonly<Record<string, number>> = { Barbarian: 12, Fighter: 10, Paladin: 10, Ranger: 10, Wizard: 6 };

/** A thing of the inventory; what it is goes into its definition. */
export const aDdbItem = (
  name: string,
  definition: Readonly<Record<string, unknown>> = {},
  item: Readonly<Record<string, unknown>> = {},
) => ({
  id: idOf(name),
  quantity: 1,
  equipped: false,
  isAttuned: false,
  containerEntityId: ID_OF_CHARACTER,
  definition: { id: idOf(name), name, filterType: 'Other Gear', grantedModifiers: [], canEquip: true, ...definition },
  ...item,
});

/** The same for the same name. */
export const idOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
