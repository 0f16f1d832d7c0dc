import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { toProblem } from '../../http';
import { StepUp } from './step-up';

/** Where the server wants a recent proof, asks for the password over the page and repeats the refused request once. */
export const stepUpInterceptor: HttpInterceptorFn = (request, next) => {
  const stepUp = inject(StepUp);
  return next(request).pipe(
    catchError((refusal: unknown) => {
      if (!wantsProof(refusal)) return throwError(() => refusal);
      return from(stepUp.confirm()).pipe(
        switchMap((confirmed) => (confirmed ? next(request) : throwError(() => refusal))),
      );
    }),
  );
};

function wantsProof(refusal: unknown): boolean {
  return (
    refusal instanceof HttpErrorResponse && refusal.status === 403 && toProblem(refusal).code === 'STEP_UP_REQUIRED'
  );
}
