import type { Evaluate } from '../formula/compile';
import type { Modifier } from '../ruleset';
import type { CompiledModifier, Effect } from './program';
import type { CompiledFormula, Formulas } from './formulas';
import type { Problems } from './problems';
import type { Names, Scope } from './vocabulary';

/** Who brings modifiers, and how their formulas are read. */
export interface Bringer {
  readonly name: string;
  readonly scope: Scope;
  /** What `{option}` stands for, where something was picked. */
  readonly option?: { readonly id: string; readonly name: string };
}

/** Which numbers each number is made from; filled while modifiers are compiled. */
export class Dependencies {
  readonly #edges = new Map<number, Set<number>>();

  constructor(private readonly names: Names) {}

  add(node: number, reads: readonly string[]): void {
    const edges = this.#edges.get(node) ?? new Set<number>();
    this.#edges.set(node, edges);
    for (const name of reads) {
      const dependency = this.names.nodeOf.get(name);
      if (dependency !== undefined) edges.add(dependency);
    }
  }

  of(node: number): Iterable<number> {
    return this.#edges.get(node) ?? [];
  }
}

export class ModifierCompiler {
  constructor(
    private readonly names: Names,
    private readonly formulas: Formulas,
    private readonly dependencies: Dependencies,
    private readonly problems: Problems,
  ) {}

  compileAll(modifiers: readonly Modifier[] | undefined, bringer: Bringer, pointer: string): Effect[] {
    return (modifiers ?? []).flatMap((modifier, index) => {
      const compiled = this.#compile(fillOption(modifier, bringer), bringer.scope, `${pointer}/${String(index)}`);
      return compiled === null ? [] : [{ modifier: compiled, source: sourceOf(modifier, bringer) }];
    });
  }

  #compile(modifier: Modifier, scope: Scope, pointer: string): CompiledModifier | null {
    const node = this.names.nodeOf.get(modifier.target);
    const amount = this.formulas.compile(numberText(modifier.value), `${pointer}/value`, scope);
    const when = modifier.when === undefined ? null : this.formulas.compile(modifier.when, `${pointer}/when`, scope);
    if (node === undefined) {
      this.problems.add(`${pointer}/target`, `There is no statistic, rank or proficiency called “${modifier.target}”.`);
      return null;
    }
    if (amount === null) return null;
    this.dependencies.add(node, [...amount.reads, ...(when?.reads ?? [])]);
    return assemble(node, modifier, amount, when?.evaluate ?? null);
  }
}

function assemble(
  node: number,
  { op, bonusType }: Modifier,
  { evaluate, terms, note }: CompiledFormula,
  when: Evaluate | null,
): CompiledModifier {
  return { node, op, worth: evaluate, terms, note, when, bonusType: bonusType ?? null };
}

/** A number in the language of formulas, where a sign is an operator and exponents do not exist. */
function numberText(value: number | string): string {
  return typeof value === 'string' ? value : value.toFixed(6).replace(/\.?0+$/, '');
}

function sourceOf(modifier: Modifier, { name, option }: Bringer): string {
  const label = modifier.label ?? name;
  return option === undefined ? label : label.replaceAll('{option}', option.name);
}

function fillOption(modifier: Modifier, { option }: Bringer): Modifier {
  if (option === undefined) return modifier;
  const fill = (text: string): string => text.replaceAll('{option}', option.id);
  return {
    ...modifier,
    target: fill(modifier.target),
    value: typeof modifier.value === 'string' ? fill(modifier.value) : modifier.value,
    ...(modifier.when === undefined ? {} : { when: fill(modifier.when) }),
  };
}
