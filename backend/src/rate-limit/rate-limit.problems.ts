import { Problem } from '../problem';

export class TooManyRequests extends Problem {
  readonly code = 'TOO_MANY_REQUESTS';
  readonly status = 429;
  readonly title = 'Too many requests';
  override readonly headers: Readonly<Record<string, string>>;

  constructor(retryAfterSeconds: number) {
    super(`Too many requests; try again in ${String(retryAfterSeconds)} seconds.`);
    this.headers = { 'retry-after': String(retryAfterSeconds) };
  }
}
