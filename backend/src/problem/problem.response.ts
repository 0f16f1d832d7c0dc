import { ApiPropertyOptional } from '@nestjs/swagger';

/** One thing that is wrong with a request. */
export class ProblemDetailResponse {
  /** JSON Pointer into the request body; empty for the body as a whole. */
  pointer!: string;
  /** Stable upper-snake word. */
  code!: string;
  message!: string;
  /** The numbers and names in the message. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Readonly<Record<string, string | number>>;
}

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
  errors?: ProblemDetailResponse[];
}
