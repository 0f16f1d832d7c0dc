import { Problem, type ProblemDetail } from './problem';

/** The request is malformed: each error names the place. */
export class InvalidRequest extends Problem {
  readonly code = 'VALIDATION_FAILED';
  readonly status = 400;
  readonly title = 'The request is not valid';

  constructor(override readonly errors: readonly ProblemDetail[]) {
    super(errors[0] === undefined ? 'The request is not valid.' : errors[0].message);
  }
}

export class MalformedBody extends Problem {
  readonly code = 'MALFORMED_BODY';
  readonly status = 400;
  readonly title = 'The body cannot be read';
}

export class UnsupportedMediaType extends Problem {
  readonly code = 'UNSUPPORTED_MEDIA_TYPE';
  readonly status = 415;
  readonly title = 'The media type is not understood here';

  constructor() {
    super('Send JSON, with the content type application/json.');
  }
}

/** Nobody is told whether the thing exists for somebody else. */
export class NotFound extends Problem {
  readonly code: string = 'NOT_FOUND';
  readonly status = 404;
  readonly title = 'Not found';

  constructor(what = 'There is nothing at this address.') {
    super(what);
  }
}

/** The address exists, the method does not at it. */
export class MethodNotAllowed extends Problem {
  readonly code = 'METHOD_NOT_ALLOWED';
  readonly status = 405;
  readonly title = 'The method is not allowed here';
  override readonly headers: Readonly<Record<string, string>>;

  constructor(allowed: readonly string[]) {
    super(`This address knows ${allowed.join(', ')}.`);
    this.headers = { allow: allowed.join(', ') };
  }
}

/** For the moment only: the client may try again. */
export class ServiceUnavailable extends Problem {
  readonly code = 'SERVICE_UNAVAILABLE';
  readonly status = 503;
  readonly title = 'Not available at the moment';
  override readonly headers: Readonly<Record<string, string>>;

  constructor(detail: string, retryAfterSeconds: number, options?: ErrorOptions) {
    super(detail, options);
    this.headers = { 'retry-after': String(retryAfterSeconds) };
  }
}
