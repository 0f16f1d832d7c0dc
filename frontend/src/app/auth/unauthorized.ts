import { HttpErrorResponse } from '@angular/common/http';

/** The server does not know who asks. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof HttpErrorResponse && error.status === 401;
}
