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
