import type { Problem } from '../http';

/** What came of one press, counted in characters. */
export interface Kept {
  readonly made: number;
  /** Without an answer; the next press asks again. */
  readonly unanswered: number;
  /** Never sent, and ready as before. */
  readonly left: number;
  /** It was cancelled when everything had been sent. */
  readonly tooLate: boolean;
}

/** What came of taking a press back, counted in characters. */
export interface Undone {
  readonly taken: number;
  /** Changed since they came in. */
  readonly stay: number;
  /** Nobody could be asked about them, or it was cancelled; they can be taken back later. */
  readonly left: number;
  readonly problem: Problem | null;
}
