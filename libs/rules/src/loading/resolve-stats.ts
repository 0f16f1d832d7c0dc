import type { Ability, Ruleset, Skill, StatDefinition } from '../ruleset';
import type { ResolvedStat } from './program';

/** Writes the statistics out: where a definition says `each` there is one per ability or skill, in their order. */
export function resolveStats(ruleset: Ruleset): { stat: ResolvedStat; index: number }[] {
  return ruleset.stats.flatMap((definition, index) => resolve(definition, ruleset).map((stat) => ({ stat, index })));
}

function resolve(definition: StatDefinition, ruleset: Ruleset): ResolvedStat[] {
  if (definition.each === 'ability') return ruleset.abilities.map((ability) => forAbility(definition, ability));
  if (definition.each === 'skill') return ruleset.skills.map((skill) => forSkill(definition, skill));
  return [build(definition, {}, null, null)];
}

function forAbility(definition: StatDefinition, ability: Ability): ResolvedStat {
  const { id, name, abbreviation } = ability;
  const hangsOn = definition.group === 'ability' ? null : id;
  return build(definition, { id, name, abbreviation }, { kind: 'ability', id }, hangsOn);
}

function forSkill(definition: StatDefinition, { id, name, ability }: Skill): ResolvedStat {
  return build(definition, { id, name, ability }, { kind: 'skill', id }, ability);
}

function build(
  definition: StatDefinition,
  replacements: Readonly<Record<string, string>>,
  subject: ResolvedStat['subject'],
  ability: string | null,
): ResolvedStat {
  return {
    id: fill(definition.id, replacements),
    name: fill(definition.name, replacements),
    group: definition.group,
    formula: fill(definition.formula, replacements),
    unit: definition.unit ?? null,
    signed: definition.signed ?? false,
    pool: definition.pool ?? false,
    hidden: definition.hidden ?? false,
    subject,
    ability,
  };
}

function fill(template: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), template);
}
