import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { catchError, from, switchMap, throwError } from 'rxjs';

/** A request for a file gets its refusal as a file, too: here it becomes the problem that it is, for all who look at it. */
export const readableRefusals: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    catchError((refusal: unknown) => {
      if (!(refusal instanceof HttpErrorResponse) || !(refusal.error instanceof Blob)) return throwError(() => refusal);
      return from(problemIn(refusal.error)).pipe(
        switchMap((error) => {
          const { headers, status } = refusal;
          return throwError(() => new HttpErrorResponse({ error, headers, status, url: request.url }));
        }),
      );
    }),
  );

/** Null for what is no JSON. */
async function problemIn(body: Blob): Promise<unknown> {
  try {
    return JSON.parse(await body.text());
  } catch {
    return null;
  }
}
