import type { RulesetProblem } from '@heroledger/rules';
import { NotFound, Problem, type ProblemDetail } from '../../problem';

/** Also said of somebody else's: its existence is private. */
export class RulesetNotFound extends NotFound {
  constructor() {
    super('There is no such ruleset.');
  }
}

const MOST_LISTED = 100;

/** The document is no ruleset that can be played. Each error names its place and its cause. */
export class UnsoundRuleset extends Problem {
  readonly code = 'RULESET_UNSOUND';
  readonly status = 422;
  readonly title = 'The ruleset cannot be played';
  override readonly errors: readonly ProblemDetail[];

  constructor(problems: readonly RulesetProblem[]) {
    const [first] = problems;
    const others = problems.length - 1;
    const rest =
      others > 0 ? ` There ${others === 1 ? 'is 1 more mistake' : `are ${String(others)} more mistakes`}.` : '';
    super(first === undefined ? 'The ruleset cannot be played.' : `${first.pointer || '/'}: ${first.message}${rest}`);
    this.errors = problems
      .slice(0, MOST_LISTED)
      .map(({ pointer, message }) => ({ pointer, code: this.code, message: message.slice(0, 500) }));
  }
}

export class RulesetTooLarge extends Problem {
  readonly code = 'RULESET_TOO_LARGE';
  readonly status = 413;
  readonly title = 'The ruleset is too large';

  constructor(bytes: number, maximum: number) {
    super(`The document has ${String(bytes)} bytes; a ruleset may have ${String(maximum)}.`);
  }
}

/** What is published never changes. */
export class RulesetVersionTaken extends Problem {
  readonly code = 'RULESET_VERSION_TAKEN';
  readonly status = 409;
  readonly title = 'The version must be a higher one';
  override readonly errors: readonly ProblemDetail[];

  constructor(given: string, newest: string) {
    super(`Version ${newest} is published and never changes: give this one a higher version than ${given}.`);
    this.errors = [{ pointer: '/version', code: this.code, message: this.message, params: { given, newest } }];
  }
}

export class TooManyRulesets extends Problem {
  readonly code = 'TOO_MANY_RULESETS';
  readonly status = 409;
  readonly title = 'There is no room for more rulesets';

  constructor(what: string, most: number) {
    super(`An account has room for ${String(most)} ${what}; delete a ruleset that nobody uses.`);
  }
}

/** Characters need it. */
export class RulesetInUse extends Problem {
  readonly code = 'RULESET_IN_USE';
  readonly status = 409;
  readonly title = 'Characters use the ruleset';

  constructor() {
    super('Characters were made under it, so it stays; withdraw it, and nobody makes new ones.');
  }
}
