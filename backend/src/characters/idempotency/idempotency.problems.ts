import { Problem } from '../../problem';

export class IdempotencyKeyReused extends Problem {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  readonly status = 422;
  readonly title = 'The key belongs to another request';

  constructor() {
    super('This Idempotency-Key came with another request within the last day; use a new key for a new request.');
  }
}

export class MalformedIdempotencyKey extends Problem {
  readonly code = 'VALIDATION_FAILED';
  readonly status = 400;
  readonly title = 'The request is not valid';

  constructor(longest: number) {
    super(`An Idempotency-Key has 1 to ${longest} visible characters.`);
  }
}
