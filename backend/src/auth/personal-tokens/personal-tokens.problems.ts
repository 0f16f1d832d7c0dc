import { Problem } from '../../problem';

export class InsufficientScope extends Problem {
  readonly code = 'INSUFFICIENT_SCOPE';
  readonly status = 403;
  readonly title = 'Not with this token';

  constructor(wanted: string | null) {
    super(
      wanted === null
        ? 'No personal access token opens this; sign in for it.'
        : `This needs a personal access token with the scope ${wanted}.`,
    );
  }
}

export class TooManyTokens extends Problem {
  readonly code = 'TOO_MANY_TOKENS';
  readonly status = 409;
  readonly title = 'Too many tokens';

  constructor(most: number) {
    super(`An account has at most ${String(most)} personal access tokens; revoke one you no longer use.`);
  }
}
