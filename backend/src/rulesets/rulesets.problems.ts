import { Problem } from '../problem';

/** A character names a ruleset that is not here. */
export class UnknownRuleset extends Problem {
  readonly code = 'UNKNOWN_RULESET';
  readonly status = 422;
  readonly title = 'The ruleset is not known here';
  override readonly errors;

  constructor(pointer: '/ruleset' | '/rulesetVersion', given: string, known: readonly string[]) {
    super(
      `${pointer === '/ruleset' ? 'Ruleset' : 'Version'} ${given} is not known here; ${known.join(' and ')} would be.`,
    );
    this.errors = [{ pointer, code: this.code, message: this.message, params: { given, known: known.join(', ') } }];
  }
}

/** Its owner wants no new characters of it; those that are there stay. */
export class RulesetWithdrawn extends Problem {
  readonly code = 'RULESET_WITHDRAWN';
  readonly status = 422;
  readonly title = 'The ruleset takes no new characters';
  override readonly errors;

  constructor(name: string) {
    super(`${name} was withdrawn by its author: characters that are of it stay, new ones need another ruleset.`);
    this.errors = [{ pointer: '/ruleset', code: this.code, message: this.message }];
  }
}
