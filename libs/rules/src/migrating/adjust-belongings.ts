import type { EquipmentItem, StatModifier } from '../character';
import type { LoadedRuleset } from '../loading/loaded';
import type { Modifier } from '../ruleset';
import { nameIn, unchanged, type Adjust, type Versions } from './adjustment';

/** Nothing a character owns is taken away: an item the new version does not know stays as one of the player's own. */
export const adjustEquipment: Adjust = (character, versions) => {
  const sentences: string[] = [];
  const equipment = character.equipment.map((item) => {
    const kept = withKnownTargets(asOwn(item, versions, sentences), versions, sentences);
    return withPossibleAttunement(kept, versions, sentences);
  });
  return { character: { ...character, equipment }, sentences };
};

/** What a lost item did in plain numbers, whatever the hour, it goes on doing. */
function asOwn(item: EquipmentItem, { from, to }: Versions, sentences: string[]): EquipmentItem {
  if (item.itemId === null || to.items.has(item.itemId)) return item;
  const model = from.items.get(item.itemId);
  const isAsleep = model?.attunement === true && !item.isAttuned;
  const plain = isAsleep ? [] : (model?.modifiers ?? []).flatMap((modifier) => plainModifier(modifier, to));
  sentences.push(`${item.name} is not in the game any more: it stays as an item of your own`);
  return { ...item, itemId: null, statModifiers: [...item.statModifiers, ...plain].slice(0, mostModifiers) };
}

function plainModifier({ target, op, value, when }: Modifier, { program }: LoadedRuleset): StatModifier[] {
  const isPlain = typeof value === 'number' && Math.abs(value) <= largestModifier && when === undefined;
  return isPlain && program.nodeOf.has(target) ? [{ target, op, value }] : [];
}

/** As the schema of a character has them. */
const mostModifiers = 50;
const largestModifier = 1000;

function withKnownTargets(item: EquipmentItem, { from, to }: Versions, sentences: string[]): EquipmentItem {
  const lost = item.statModifiers.filter(({ target }) => !to.program.nodeOf.has(target));
  if (lost.length === 0) return item;
  const names = lost.map(({ target }) => nameIn(from.stats, target)).join(', ');
  sentences.push(`${item.name} changes ${names} no more`);
  return { ...item, statModifiers: item.statModifiers.filter(({ target }) => to.program.nodeOf.has(target)) };
}

function withPossibleAttunement(item: EquipmentItem, { to }: Versions, sentences: string[]): EquipmentItem {
  const model = item.itemId === null ? undefined : to.items.get(item.itemId);
  if (!item.isAttuned || model === undefined || model.attunement) return item;
  sentences.push(`${item.name} asks for no attunement any more`);
  return { ...item, isAttuned: false };
}

export const adjustPools: Adjust = (character, { from, to }) => {
  const lost = Object.keys(character.spent).filter((id) => to.stats.get(id)?.pool !== true);
  if (lost.length === 0) return unchanged(character);
  const spent = Object.fromEntries(Object.entries(character.spent).filter(([id]) => !lost.includes(id)));
  const sentences = lost.map((id) => `${nameIn(from.stats, id)} is not used up any more`);
  return { character: { ...character, spent }, sentences };
};

/** Coins that are gone are changed into the smallest coin there is, at the worth they had. */
export const adjustPurse: Adjust = (character, { from, to }) => {
  const kept = Object.entries(character.currency).filter(([id]) => to.currencies.has(id));
  const gone = Object.entries(character.currency).filter(([id]) => !to.currencies.has(id));
  const [smallest] = [...to.currencies.values()].sort((a, b) => a.worth - b.worth);
  const purse = new Map(kept);
  const sentences = gone.map(([id, amount]) => {
    const worth = amount * (from.currencies.get(id)?.worth ?? 0);
    const lost = `${nameIn(from.currencies, id)} are no coins any more: ${String(amount)}`;
    if (smallest === undefined || worth < smallest.worth) return `${lost} lost`;
    const changed = Math.floor(worth / smallest.worth);
    purse.set(smallest.id, Math.min(mostCoins, (purse.get(smallest.id) ?? 0) + changed));
    return `${lost} changed into ${String(changed)} ${smallest.name}`;
  });
  return { character: { ...character, currency: Object.fromEntries(purse) }, sentences };
};

/** As the schema of a character has it. */
const mostCoins = 1_000_000_000;
