import type { Values } from '../formula/compile';
import type { Terms } from '../formula/explain';
import type { LoadedRuleset } from '../loading/loaded';
import type { AttackRules, Item, WeaponAttack } from '../ruleset';
import type { Attack, Stat } from '../sheet';
import { settle } from './account';
import { numberNamed, type Evaluation } from './evaluation';

/** More than anybody can wield; a document may say that a thousand weapons are in hand. */
const mostAttacks = 100;

/** One attack for each weapon in hand, in the order they are carried. */
export function deriveAttacks(evaluation: Evaluation, loaded: LoadedRuleset): Attack[] {
  const { attacks: rules } = loaded.ruleset;
  const { attacks: formulas } = loaded.program;
  if (rules === null || formulas === null) return [];
  const armed = evaluation.character.equipment.flatMap((equipment) => {
    const weapon = equipment.isEquipped && equipment.itemId !== null ? loaded.items.get(equipment.itemId) : undefined;
    return weapon?.attack === undefined ? [] : [{ equipment, weapon, attack: weapon.attack }];
  });
  return armed.slice(0, mostAttacks).map(({ equipment, weapon, attack }) => {
    const isProficient = attack.proficiencies.some((id) => {
      return numberNamed(`proficiency.${id}`, evaluation, loaded) > 0;
    });
    const values = withWeapon(weapon, isProficient, { evaluation, loaded });
    const id = `attack.${equipment.id}`;
    return {
      equipmentId: equipment.id,
      name: equipment.name,
      detail: [...detailsOf(weapon, attack, loaded), ...reservations(attack, isProficient)].join(' · '),
      dice: attack.damage,
      damageType: attack.damageType,
      toHit: figure({ id: `${id}.toHit`, name: 'To hit', formula: rules.toHit }, formulas.toHit, values),
      damage: figure({ id: `${id}.damage`, name: 'Damage', formula: rules.damage }, formulas.damage, values),
    };
  });
}

/** A copy of the values in which the names of the weapon have their meaning. */
function withWeapon(
  weapon: Item,
  isProficient: boolean,
  { evaluation, loaded }: { readonly evaluation: Evaluation; readonly loaded: LoadedRuleset },
): Values {
  const values = evaluation.values.slice();
  const { inputs } = loaded.program;
  for (const tag of weapon.tags) {
    const slot = inputs.weapon.get(tag);
    if (slot !== undefined) values[slot] = 1;
  }
  values[inputs.proficient] = isProficient ? 1 : 0;
  return values;
}

function figure({ id, name, formula }: Pick<Stat, 'id' | 'name' | 'formula'>, terms: Terms, values: Values): Stat {
  const { total, steps } = settle(terms, undefined, values);
  return {
    id,
    name,
    group: 'other',
    value: total,
    steps,
    formula,
    inWords: null,
    unit: null,
    signed: true,
    remaining: null,
    rank: null,
    ability: null,
  };
}

/** Said of a weapon that asks for a proficiency its user lacks: why to hit is lower than a friend's. */
function reservations({ proficiencies }: WeaponAttack, isProficient: boolean): string[] {
  return proficiencies.length > 0 && !isProficient ? ['not proficient'] : [];
}

/** Such as `Finesse, light · 20/60 ft`; the tag that only repeats what kind of item it is is left out. */
function detailsOf(weapon: Item, attack: WeaponAttack, { tags, ruleset }: LoadedRuleset): string[] {
  const words = weapon.tags
    .filter((tag) => tag !== weapon.itemType)
    .flatMap((tag) => tags.get(tag)?.name.toLowerCase() ?? [])
    .join(', ');
  const parts = [
    words.charAt(0).toUpperCase() + words.slice(1),
    attack.versatile === undefined ? '' : `${attack.versatile} in two hands`,
    distances(attack, ruleset.attacks),
  ];
  return parts.filter((part) => part !== '');
}

function distances({ range, reach }: WeaponAttack, rules: AttackRules | null): string {
  const unit = rules?.distanceUnit === undefined ? '' : ` ${rules.distanceUnit}`;
  if (range !== undefined) return `${range.join('/')}${unit}`;
  return reach === undefined ? '' : `reach ${String(reach)}${unit}`;
}
