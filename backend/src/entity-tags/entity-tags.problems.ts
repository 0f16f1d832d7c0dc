import { Problem } from '../problem';

export class PreconditionRequired extends Problem {
  readonly code = 'PRECONDITION_REQUIRED';
  readonly status = 428;
  readonly title = 'Say which version you replace';

  constructor() {
    super('Send the ETag of the version you have as If-Match, or * to overwrite whatever is there.');
  }
}
