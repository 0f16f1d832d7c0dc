import type { Character, EquipmentItem, StatModifier } from '../character';
import type { LoadedRuleset } from '../loading/loaded';
import type { CompiledChoice, CompiledGrants, CompiledPick, Effect } from '../loading/program';
import type { SheetFeature } from '../sheet';

/** Everything that works on a character at this moment. */
export interface InForce {
  /** By index of the node they change. */
  readonly effects: readonly (readonly Effect[] | undefined)[];
  readonly choices: readonly CompiledChoice[];
  readonly picks: readonly CompiledPick[];
  readonly features: readonly SheetFeature[];
}

/** In the order it is told on the sheet: ancestry, classes, what was picked, skills, items. */
export function gather(character: Character, loaded: LoadedRuleset): InForce {
  const grants = grantsOf(character, loaded);
  const choices = grants.flatMap((grant) => grant.choices);
  const buckets = new Buckets();

  for (const grant of grants) buckets.add(grant.effects);
  const pickedFeatures = choices.flatMap((choice) => applyChoice(character, choice, buckets));
  buckets.add(loaded.program.skillEffects);
  for (const item of character.equipment) if (item.isEquipped) applyItem(item, loaded, buckets);

  return {
    effects: buckets.byNode,
    choices,
    picks: grants.flatMap((grant) => grant.picks),
    features: [...grants.flatMap((grant) => grant.features), ...pickedFeatures],
  };
}

class Buckets {
  readonly byNode: Effect[][] = [];

  add(effects: readonly Effect[]): void {
    for (const effect of effects) (this.byNode[effect.modifier.node] ??= []).push(effect);
  }
}

/** What the ancestry and the classes, each up to its level, give. */
function grantsOf({ ancestry, classes }: Character, { program }: LoadedRuleset): CompiledGrants[] {
  const ofAncestry = ancestry === null ? undefined : program.ancestries.get(ancestry);
  const ofClasses = classes.flatMap(({ id, level }, index) => {
    const compiled = program.classes.get(id);
    if (compiled === undefined) return [];
    const always = { effects: compiled.effects, features: [], choices: [], picks: [] };
    return [always, ...(index === 0 ? [compiled.first] : []), ...compiled.levels.slice(0, level)];
  });
  return ofAncestry === undefined ? ofClasses : [ofAncestry, ...ofClasses];
}

/** The options picked, of which those written out in the ruleset are features too. */
function applyChoice({ choices }: Character, choice: CompiledChoice, buckets: Buckets): SheetFeature[] {
  const picked = Object.hasOwn(choices, choice.id) ? choices[choice.id] : undefined;
  return (picked ?? []).flatMap((id) => {
    const option = choice.options.get(id);
    if (option === undefined) return [];
    buckets.add(option.effects);
    const { name, description } = option;
    return choice.kind === 'options' ? [{ id, name, description, source: choice.bringer }] : [];
  });
}

function applyItem(item: EquipmentItem, loaded: LoadedRuleset, buckets: Buckets): void {
  const model = item.itemId === null ? undefined : loaded.items.get(item.itemId);
  if (model?.attunement && !item.isAttuned) return;
  const effects = model === undefined ? [] : (loaded.program.itemEffects.get(model.id) ?? []);
  const isRenamed = model !== undefined && model.name !== item.name;
  buckets.add(isRenamed ? effects.map((effect) => rename(effect, model.name, item.name)) : effects);
  buckets.add(item.statModifiers.flatMap((modifier) => ownEffect(modifier, item.name, loaded)));
}

function rename({ modifier, source }: Effect, from: string, to: string): Effect {
  return { modifier, source: source === from ? to : source };
}

/** A player's own modifier is a plain number. */
function ownEffect({ target, op, value }: StatModifier, source: string, { program }: LoadedRuleset): Effect[] {
  const node = program.nodeOf.get(target);
  if (node === undefined) return [];
  return [
    {
      source,
      modifier: {
        node,
        op,
        worth: () => value,
        terms: (_, out) => {
          if (value !== 0) out.push({ source: 'Base', detail: null, amount: value });
        },
        note: () => null,
        when: null,
        bonusType: null,
      },
    },
  ];
}
