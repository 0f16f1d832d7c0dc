import type { Character } from '@heroledger/rules';
import { type Json, at, isObject, listAt, textAt } from '../../formats/reading';
import type { FoundryDocument } from './foundry-career';
import { foundryId } from './foundry-words';

const MOST_ITEMS = 2_000;

/**
 * Numbers that the import counted already stand with the character: what would count them once more is not among these
 * (`bonuses`, and of `attributes` whatever the sheet works out).
 */
const PARTS = ['traits', 'tools', 'spells', 'resources', 'bastion', 'details'] as const;
const ATTRIBUTES = ['attunement', 'concentration', 'death', 'exhaustion', 'inspiration', 'senses'] as const;

/** What an import of the same format kept because it has no place here. A player may have written anything there. */
const keptOf = ({ extras }: Character): unknown => at(extras, 'foundryDnd5e');

/** `actor` with what an import kept: whatever the character says itself goes first. */
export function withKept(actor: FoundryDocument, character: Character): FoundryDocument {
  const kept = keptOf(character);
  const written = listAt(actor, 'items');
  return {
    ...actor,
    system: merged(keptSystem(kept), actor['system']),
    items: [...written, ...keptItems(kept, new Set(written.map(identity)))],
    flags: merged(at(kept, 'flags'), actor['flags']),
  };
}

const only = (whole: unknown, keys: readonly string[]): Json =>
  Object.fromEntries(keys.map((key) => [key, at(whole, key)] as const).filter(([, value]) => value !== undefined));

const keptSystem = (kept: unknown): Json => ({
  ...only(kept, PARTS),
  attributes: only(at(kept, 'attributes'), ATTRIBUTES),
});

const identity = (item: unknown): string => `${textAt(item, 'type')} ${textAt(item, 'name')}`;

function keptItems(kept: unknown, written: ReadonlySet<string>): readonly FoundryDocument[] {
  return listAt(kept, 'items')
    .slice(0, MOST_ITEMS)
    .filter((item) => textAt(item, 'type') !== '' && textAt(item, 'name') !== '' && !written.has(identity(item)))
    .map((item, index) => ({
      _id: foundryId('kept', String(index)),
      type: textAt(item, 'type'),
      name: textAt(item, 'name'),
      system: isObject(at(item, 'system')) ? at(item, 'system') : {},
      effects: listAt(item, 'effects').filter(isObject).map(atRest),
      flags: isObject(at(item, 'flags')) ? at(item, 'flags') : {},
    }));
}

/** What they add stands with the numbers already; whoever wants them to count by themselves switches them on. */
const atRest = (effect: Json): Json => ({ ...effect, disabled: true });

/** Of both, `first` where neither is a part of the other; what it leaves empty is taken from `kept`. */
function merged(kept: unknown, first: unknown): unknown {
  if (!isObject(first)) return first === undefined || first === '' ? (kept ?? first) : first;
  if (!isObject(kept)) return first;
  const keys = [...new Set([...Object.keys(kept), ...Object.keys(first)])];
  return Object.fromEntries(keys.map((key) => [key, merged(at(kept, key), at(first, key))]));
}
