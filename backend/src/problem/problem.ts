/** One thing that is wrong with a request. */
export interface ProblemDetail {
  /** JSON Pointer into the request body; empty for the body as a whole. */
  readonly pointer: string;
  /** Stable upper-snake word. */
  readonly code: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A failure a client can understand; its message is one sentence about this occurrence, with what would do. Each feature lists its own in `x.problems.ts`; the filter makes HTTP of them. */
export abstract class Problem extends Error {
  /** Stable upper-snake word. */
  abstract readonly code: string;
  abstract readonly status: number;
  /** The kind of problem in a few words, the same each time. */
  abstract readonly title: string;
  readonly errors?: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>> = {};
}
