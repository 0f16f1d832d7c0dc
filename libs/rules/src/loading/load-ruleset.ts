import type { Modifier, Named, Prerequisite, Ruleset } from '../ruleset';
import rulesetSchema from '../ruleset.schema.json';
import { compileSchema, type SchemaCheck } from '../schema/schema';
import { assertBounds } from './bounds';
import { ReferenceCheck } from './check-references';
import { GrantsCompiler } from './compile-grants';
import { Dependencies, ModifierCompiler } from './compile-modifiers';
import { Formulas } from './formulas';
import type { LoadedRuleset } from './loaded';
import { sortGraph } from './order';
import { mostProblems, Problems, RulesetError } from './problems';
import type { CompiledLimit, Program, ProgramNode, ResolvedStat } from './program';
import { resolveStats } from './resolve-stats';
import { Names } from './vocabulary';

let schemaCheck: SchemaCheck | null = null;

/**
 * Checks a ruleset document and makes it ready to run.
 *
 * First its shape (`ruleset.schema.json`) and its bounds (`bounds.ts`), then what a schema cannot say: ids are unique, every name it mentions is
 * declared, every formula can be read, neither numbers nor skills depend on themselves.
 *
 * @param document parsed JSON; it must not be changed afterwards
 * @throws RulesetError with everything that is wrong: first all of the shape, and once that holds all of the meaning
 */
export function loadRuleset(document: unknown): LoadedRuleset {
  assertShape(document);
  assertBounds(document);
  return new Loader(document).load();
}

function assertShape(document: unknown): asserts document is Ruleset {
  schemaCheck ??= compileSchema(rulesetSchema, mostProblems);
  const problems = schemaCheck(document).slice(0, mostProblems);
  if (problems.length > 0) throw new RulesetError(problems.map(({ pointer, message }) => ({ pointer, message })));
}

class Loader {
  readonly #problems = new Problems();
  readonly #stats: readonly { readonly stat: ResolvedStat; readonly index: number }[];
  readonly #names: Names;
  readonly #formulas: Formulas;
  readonly #dependencies: Dependencies;
  readonly #modifiers: ModifierCompiler;

  constructor(private readonly ruleset: Ruleset) {
    this.#stats = resolveStats(ruleset);
    this.#names = new Names(
      ruleset,
      this.#stats.map(({ stat }) => stat),
    );
    this.#formulas = new Formulas(this.#names, this.#problems);
    this.#dependencies = new Dependencies(this.#names);
    this.#modifiers = new ModifierCompiler(this.#names, this.#formulas, this.#dependencies, this.#problems);
  }

  load(): LoadedRuleset {
    const { ruleset } = this;
    new ReferenceCheck(ruleset, this.#problems).run();
    this.#checkStats();
    this.#checkPresentation();
    this.#checkSkillCycles();
    const program = this.#program();
    this.#problems.throwIfAny();
    return {
      ruleset,
      abilities: byId(ruleset.abilities),
      creationMethods: byId(ruleset.creationMethods),
      proficiencies: byId(ruleset.proficiencies),
      ancestries: byId(ruleset.ancestries),
      classes: byId(ruleset.classes),
      skills: byId(ruleset.skills),
      tags: byId(ruleset.tags),
      slots: byId(ruleset.slots),
      limits: byId(ruleset.limits),
      items: byId(ruleset.items),
      currencies: byId(ruleset.currencies),
      stats: new Map(this.#stats.map(({ stat }) => [stat.id, stat])),
      program,
    };
  }

  #checkStats(): void {
    const seen = new Set<string>();
    for (const { stat, index } of this.#stats) {
      const pointer = `/stats/${String(index)}/id`;
      if (seen.has(stat.id)) this.#problems.add(pointer, `Another statistic is called “${stat.id}” too.`);
      if (this.#names.isInput(stat.id)) this.#problems.add(pointer, `“${stat.id}” already has a meaning in formulas.`);
      seen.add(stat.id);
    }
  }

  #checkPresentation(): void {
    const { shield, pool, vitals, card } = this.ruleset.presentation;
    const mentioned: [string, string][] = [
      [shield, 'shield'],
      [pool, 'pool'],
      ...vitals.map((id, index): [string, string] => [id, `vitals/${String(index)}`]),
      ...card.map((id, index): [string, string] => [id, `card/${String(index)}`]),
    ];
    for (const [id, place] of mentioned) {
      if (this.#stats.some(({ stat }) => stat.id === id)) continue;
      this.#problems.add(`/presentation/${place}`, `There is no statistic called “${id}”.`);
    }
    const isPool = this.#stats.some(({ stat }) => stat.id === pool && stat.pool);
    if (!isPool) this.#problems.add('/presentation/pool', `“${pool}” is no pool.`);
  }

  #checkSkillCycles(): void {
    const { skills } = this.ruleset;
    const indexes = new Map(skills.map(({ id }, index) => [id, index]));
    const sorted = sortGraph(skills.length, (index) =>
      skillsIn(skills[index]?.requires).flatMap((id) => indexes.get(id) ?? []),
    );
    if (!('cycle' in sorted)) return;
    const names = sorted.cycle.flatMap((index) => skills[index]?.name ?? []);
    const first = sorted.cycle[0] ?? 0;
    this.#problems.add(`/skills/${String(first)}/requires`, `Skills require each other in a circle: ${circle(names)}.`);
  }

  #program(): Program {
    const { ruleset } = this;
    const nodes = this.#nodes();
    const grants = new GrantsCompiler(ruleset, this.#modifiers);
    const parts = {
      ancestries: compileEach(ruleset.ancestries, '/ancestries', (entry, pointer) => grants.ancestry(entry, pointer)),
      classes: compileEach(ruleset.classes, '/classes', (entry, pointer) => grants.characterClass(entry, pointer)),
      skillEffects: ruleset.skills.flatMap(({ id, name, modifiers }, index) =>
        this.#modifiers.compileAll(
          modifiers?.map(whileRanked),
          { name, scope: { skillId: id } },
          `/skills/${String(index)}/modifiers`,
        ),
      ),
      itemEffects: compileEach(ruleset.items, '/items', ({ name, modifiers }, pointer) =>
        this.#modifiers.compileAll(modifiers, { name, scope: {} }, `${pointer}/modifiers`),
      ),
    };
    return {
      ...parts,
      size: this.#names.size,
      inputs: this.#names.inputs,
      nodes,
      order: this.#order(),
      nodeOf: this.#names.nodeOf,
      limits: this.#limits(),
      attacks: this.#attacks(),
      skillPoints: this.#skillPoints(),
      choices: grants.choices,
      picks: grants.picks,
    };
  }

  #nodes(): ProgramNode[] {
    const pointers = new Map(this.#stats.map(({ stat, index }) => [stat.id, `/stats/${String(index)}/formula`]));
    return this.#names.nodes.map(({ name, slot, kind, id, stat }, index) => {
      if (stat === null) return { name, slot, kind, id, base: null, words: null };
      const formula = this.#formulas.compile(stat.formula, pointers.get(stat.id) ?? '/stats');
      if (formula !== null) this.#dependencies.add(index, formula.reads);
      return { name, slot, kind, id, base: formula?.terms ?? null, words: formula?.words ?? null };
    });
  }

  #order(): readonly number[] {
    const { nodes } = this.#names;
    const sorted = sortGraph(nodes.length, (index) => this.#dependencies.of(index));
    if ('order' in sorted) return sorted.order;
    const names = sorted.cycle.flatMap((index) => nodes[index]?.name ?? []);
    this.#problems.add('/stats', `Numbers depend on each other in a circle: ${circle(names)}.`);
    return [];
  }

  #limits(): CompiledLimit[] {
    return this.ruleset.limits.flatMap((limit, index) => {
      const pointer = `/limits/${String(index)}`;
      const used = this.#formulas.compile(limit.used, `${pointer}/used`);
      const maximum = this.#formulas.compile(limit.maximum, `${pointer}/maximum`);
      return used && maximum ? [{ limit, used: used.evaluate, maximum: maximum.evaluate }] : [];
    });
  }

  #attacks(): Program['attacks'] {
    const { attacks } = this.ruleset;
    if (attacks === null) return null;
    const toHit = this.#formulas.compile(attacks.toHit, '/attacks/toHit', { attack: true });
    const damage = this.#formulas.compile(attacks.damage, '/attacks/damage', { attack: true });
    return toHit && damage ? { toHit: toHit.terms, damage: damage.terms } : null;
  }

  #skillPoints(): Program['skillPoints'] {
    const { points } = this.ruleset.skillRules;
    return points === null ? null : (this.#formulas.compile(points, '/skillRules/points')?.evaluate ?? null);
  }
}

function byId<T extends Named>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function compileEach<T extends Named, R>(
  entries: readonly T[],
  pointer: string,
  compile: (entry: T, pointer: string) => R,
): ReadonlyMap<string, R> {
  return new Map(entries.map((entry, index) => [entry.id, compile(entry, `${pointer}/${String(index)}`)]));
}

function whileRanked(modifier: Modifier): Modifier {
  return { ...modifier, when: modifier.when === undefined ? 'rank >= 1' : `rank >= 1 and (${modifier.when})` };
}

function circle(names: readonly string[]): string {
  return [...names, ...names.slice(0, 1)].join(' → ');
}

/** Skills that must be there; what must not be there makes no circle. */
function skillsIn(prerequisite: Prerequisite | undefined): string[] {
  if (prerequisite === undefined) return [];
  if ('all' in prerequisite) return prerequisite.all.flatMap(skillsIn);
  if ('any' in prerequisite) return prerequisite.any.flatMap(skillsIn);
  return 'skill' in prerequisite ? [prerequisite.skill] : [];
}
