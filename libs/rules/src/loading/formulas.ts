import { compile, type Evaluate, type Values } from '../formula/compile';
import { compileNote, compileTerms, inWords, type Terms } from '../formula/explain';
import { parseFormula } from '../formula/parser';
import { FormulaError, type Formula } from '../formula/syntax';
import type { Problems } from './problems';
import type { Names, Scope } from './vocabulary';

export interface CompiledFormula {
  readonly evaluate: Evaluate;
  readonly terms: Terms;
  readonly note: (values: Values) => string | null;
  readonly words: string | null;
  /** What it reads, as names of the table of places. */
  readonly reads: readonly string[];
}

interface Attempt {
  readonly compiled: CompiledFormula | null;
  readonly problems: readonly string[];
}

/** Characters of all formulas that differ, ten times what a large game has: each is kept ready to run. */
export const mostFormulaText = 200_000;

/** Reads and compiles formulas, each text once per scope, and reports what is wrong with them. */
export class Formulas {
  readonly #attempts = new Map<string, Attempt>();
  #length = 0;

  constructor(
    private readonly names: Names,
    private readonly problems: Problems,
  ) {}

  /** Null after a problem was reported at the pointer. */
  compile(text: string, pointer: string, scope: Scope = {}): CompiledFormula | null {
    const key = `${scope.classId ?? ''}|${scope.skillId ?? ''}|${scope.attack ? 'attack' : ''}|${text}`;
    const attempt = this.#attempts.get(key) ?? this.#attempt(text, scope);
    this.#attempts.set(key, attempt);
    for (const problem of attempt.problems) this.problems.add(pointer, problem);
    return attempt.compiled;
  }

  #attempt(text: string, scope: Scope): Attempt {
    this.#length += text.length;
    if (this.#length > mostFormulaText) {
      const most = String(mostFormulaText);
      return {
        compiled: null,
        problems: [`From here on there is too much to calculate: ${most} characters of formulas.`],
      };
    }
    const formula = tryParse(text);
    if (formula instanceof FormulaError) {
      return {
        compiled: null,
        problems: [`${formula.message} (character ${String(formula.position + 1)} of “${text}”)`],
      };
    }
    const problems = [...this.#unknownNames(formula, scope), ...this.#unknownTables(formula)];
    return problems.length > 0 ? { compiled: null, problems } : { compiled: this.#build(formula, scope), problems };
  }

  #unknownNames(formula: Formula, scope: Scope): string[] {
    return formula.names
      .filter(({ name }) => this.names.resolve(name, scope) === undefined)
      .map(({ name, position }) => {
        const hint = name.includes('-') ? ' A minus needs spaces around it.' : '';
        return `There is no number called “${name}” (character ${String(position + 1)} of “${formula.text}”).${hint}`;
      });
  }

  #unknownTables(formula: Formula): string[] {
    return formula.tables
      .filter(({ name }) => !this.names.hasTable(name))
      .map(
        ({ name, position }) =>
          `There is no table called “${name}” (character ${String(position + 1)} of “${formula.text}”).`,
      );
  }

  #build({ root, names }: Formula, scope: Scope): CompiledFormula {
    const vocabulary = this.names.vocabulary(scope);
    return {
      evaluate: compile(root, vocabulary),
      terms: compileTerms(root, vocabulary),
      note: compileNote(root, vocabulary),
      words: inWords(root, vocabulary),
      reads: [...new Set(names.map(({ name }) => this.names.resolve(name, scope) ?? name))],
    };
  }
}

function tryParse(text: string): Formula | FormulaError {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
