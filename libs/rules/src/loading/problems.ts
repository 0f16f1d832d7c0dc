/** One thing wrong with a ruleset, and where. */
export interface RulesetProblem {
  /** JSON Pointer into the ruleset document. */
  readonly pointer: string;
  readonly message: string;
}

/** More than any author mends in one go. */
export const mostProblems = 1000;

/** A document is no sound ruleset; `problems` names everything found, in document order, up to {@link mostProblems}. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError';

  constructor(readonly problems: readonly RulesetProblem[]) {
    super(summary(problems));
  }
}

function summary(problems: readonly RulesetProblem[]): string {
  const lines = problems.slice(0, 20).map(({ pointer, message }) => `  ${pointer || '/'}: ${message}`);
  const rest = problems.length - lines.length;
  return [
    `The ruleset has ${String(problems.length)} problems:`,
    ...lines,
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
  ].join('\n');
}

/** Collects what is wrong, each thing once, so that an author sees all of it together. */
export class Problems {
  readonly #found = new Map<string, RulesetProblem>();

  add(pointer: string, message: string): void {
    if (this.#found.size < mostProblems) this.#found.set(`${pointer} ${message}`, { pointer, message });
  }

  /** @throws RulesetError when anything was found */
  throwIfAny(): void {
    if (this.#found.size > 0) throw new RulesetError([...this.#found.values()]);
  }
}
