import type { ProblemDetail } from './problem';

/** RFC 9457, as every error is answered. */
export class ProblemResponse {
  /** A URN made of the code. */
  type!: string;
  title!: string;
  status!: number;
  detail!: string;
  /** Path of the request. */
  instance!: string;
  /** Stable upper-snake word, such as `VERSION_CONFLICT`. */
  code!: string;
  /** The same as the `X-Request-Id` header; say it when you ask for help. */
  requestId!: string;
  /** Each thing that is wrong, with its place in the body. */
  errors?: ProblemDetail[];
}
