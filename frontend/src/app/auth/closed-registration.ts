import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of } from 'rxjs';
import { AuthApi } from './auth-api';

/**
 * Whether nobody opens an account here by themselves. False until the server has said so, and where it does not answer:
 * it refuses by itself. Call it where `inject` may be called.
 */
export function closedRegistration(): Signal<boolean> {
  const closed = inject(AuthApi)
    .registration()
    .pipe(
      map(({ open }) => !open),
      catchError(() => of(false)),
    );
  return toSignal(closed, { initialValue: false });
}
