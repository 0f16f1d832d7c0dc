import { HttpErrorResponse } from '@angular/common/http';

/** One thing wrong with a request, at its place. */
export interface ProblemDetail {
  /** JSON Pointer into the request body, such as `/abilities/strength`; empty for the whole. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Why a request failed. `unreachable` says nothing about the request itself: it may be sent again as it is. */
export interface Problem {
  readonly kind: 'refused' | 'unreachable';
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;
  /** Stable upper-snake word. */
  readonly code: string;
  /** One line for people. */
  readonly title: string;
  /** A sentence for people; may be empty. */
  readonly detail: string;
  readonly errors: readonly ProblemDetail[];
  /** Seconds after which trying again makes sense; null when the server did not say. */
  readonly retryAfter: number | null;
  /** For the operator; null when there was no answer. */
  readonly requestId: string | null;
}

/** Turns whatever a request threw into a Problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof HttpErrorResponse) return isUnreachable(error) ? unreachable(error) : refused(error);
  return { ...nobody, status: 0, code: 'UNEXPECTED', kind: 'refused', title: $localize`Something went wrong here.` };
}

/** The messages that belong to one place of the form. */
export function errorsAt(problem: Problem | null, pointer: string): readonly ProblemDetail[] {
  return problem?.errors.filter((error) => error.pointer === pointer) ?? [];
}

const nobody = { detail: '', errors: [], retryAfter: null, requestId: null } as const;

/** No answer, or one of a proxy whose server is away. */
function isUnreachable(error: HttpErrorResponse): boolean {
  return [0, 502, 503, 504].includes(error.status);
}

function unreachable(error: HttpErrorResponse): Problem {
  return {
    ...nobody,
    kind: 'unreachable',
    status: error.status,
    code: 'UNREACHABLE',
    title: $localize`The server cannot be reached.`,
    detail: $localize`What you typed is still here. Try again in a moment.`,
    retryAfter: retryAfterOf(error),
  };
}

function refused(error: HttpErrorResponse): Problem {
  const body = bodyOf(error);
  return {
    kind: 'refused',
    status: error.status,
    code: textOf(body['code'], 'UNKNOWN'),
    title: textOf(body['title'], $localize`The server refused this.`),
    detail: textOf(body['detail'], ''),
    errors: Array.isArray(body['errors']) ? body['errors'].filter(isRecord).map(toDetail) : [],
    retryAfter: retryAfterOf(error),
    requestId: typeof body['requestId'] === 'string' ? body['requestId'] : null,
  };
}

function toDetail(error: Readonly<Record<string, unknown>>): ProblemDetail {
  return {
    pointer: textOf(error['pointer'], ''),
    code: textOf(error['code'], 'UNKNOWN'),
    message: textOf(error['message'], ''),
    params: isRecord(error['params']) ? error['params'] : {},
  };
}

function retryAfterOf(error: HttpErrorResponse): number | null {
  const seconds = Number(error.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

/** The body is parsed already, or text when it was asked for as text or as a file. */
function bodyOf(error: HttpErrorResponse): Readonly<Record<string, unknown>> {
  const body: unknown = error.error;
  if (isRecord(body)) return body;
  if (typeof body !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
