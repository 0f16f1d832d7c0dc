import { characterLevel, type Character } from '../character';
import type { Values } from '../formula/compile';
import type { LoadedRuleset } from '../loading/loaded';
import type { InputSlots } from '../loading/program';
import { settle, type Account } from './account';
import { rollsInForce } from './hit-point-rolls';
import { gather, type InForce } from './in-force';

/** A character worked out: every number of the ruleset, and how it came about. */
export interface Evaluation extends InForce {
  readonly character: Character;
  readonly level: number;
  readonly values: Values;
  /** By index of the node. */
  readonly accounts: readonly Account[];
  /** The rank ancestry, classes and items give without any learning, by skill id; only of skills that were learned. */
  readonly grantedRanks: ReadonlyMap<string, number>;
}

/** Works out every number once, each after the ones it depends on. */
export function evaluateCharacter(character: Character, loaded: LoadedRuleset): Evaluation {
  const { program } = loaded;
  const inForce = gather(character, loaded);
  const values = new Float64Array(program.size);
  setInputs(values, character, loaded);

  const learned = new Map(character.skills.map(({ id, rank }) => [id, rank]));
  const grantedRanks = new Map<string, number>();
  const accounts: Account[] = [];
  for (const index of program.order) {
    const node = program.nodes[index];
    if (node === undefined) continue;
    const account = settle(node.base, inForce.effects[index], values);
    const rank = node.kind === 'rank' ? learned.get(node.id) : undefined;
    if (rank !== undefined) grantedRanks.set(node.id, account.total);
    accounts[index] = account;
    values[node.slot] = Math.max(account.total, rank ?? account.total);
  }
  return { ...inForce, character, level: characterLevel(character), values, accounts, grantedRanks };
}

/** The number of this name; 0 when the ruleset has none. */
export function numberNamed(name: string, { values }: Evaluation, { program }: LoadedRuleset): number {
  const index = program.nodeOf.get(name);
  const slot = index === undefined ? undefined : program.nodes[index]?.slot;
  return slot === undefined ? 0 : (values[slot] ?? 0);
}

function setInputs(values: Values, character: Character, loaded: LoadedRuleset): void {
  const { inputs } = loaded.program;
  values[inputs.level] = characterLevel(character);
  values[inputs.experiencePoints] = character.experiencePoints;
  values[inputs.attuned] = character.equipment.filter(({ isAttuned }) => isAttuned).length;
  values[inputs.items] = character.equipment.length;
  values[inputs.load] = loadOf(character, loaded);
  character.classes.forEach(({ id, level }, index) => {
    count(values, inputs.classLevel.get(id), level);
    if (index === 0) count(values, inputs.firstClass.get(id), 1);
  });
  for (const { classId, roll } of rollsInForce(character, loaded)) {
    count(values, inputs.rolled.get(classId), roll);
    count(values, inputs.rolledLevels.get(classId), 1);
  }
  for (const { id, minimum } of loaded.abilities.values()) {
    const score = Object.hasOwn(character.abilities, id) ? character.abilities[id] : undefined;
    count(values, inputs.base.get(id), score ?? minimum);
  }
  countTags(values, character, loaded, inputs);
}

function countTags(values: Values, { equipment }: Character, { items }: LoadedRuleset, inputs: InputSlots): void {
  for (const { itemId, isEquipped } of equipment) {
    const model = itemId === null || !isEquipped ? undefined : items.get(itemId);
    for (const tag of model?.tags ?? []) count(values, inputs.equipped.get(tag), 1);
  }
}

function count(values: Values, slot: number | undefined, amount: number): void {
  if (slot !== undefined) values[slot] = (values[slot] ?? 0) + amount;
}

/** Weight of everything carried, coins included, in thousandths so that small weights add up exactly. */
function loadOf({ equipment, currency }: Character, { items, currencies }: LoadedRuleset): number {
  let load = 0;
  for (const { itemId, quantity } of equipment) {
    const model = itemId === null ? undefined : items.get(itemId);
    if (model !== undefined && model.carried !== false) load += model.weight * quantity;
  }
  for (const { id, weight } of currencies.values()) {
    load += weight * (Object.hasOwn(currency, id) ? (currency[id] ?? 0) : 0);
  }
  return Math.round(load * 1000) / 1000;
}
