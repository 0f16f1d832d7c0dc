import {
  HttpErrorResponse,
  type HttpEvent,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, type Observable, switchMap, throwError } from 'rxjs';
import { ANONYMOUS, LEAVING } from './auth-api';
import { Session } from './session';
import { SessionEnded } from './session-ended';
import { isUnauthorized } from './unauthorized';

/**
 * Gives our requests their token, renews it unseen, and repeats a refused request once. When the session is over it
 * asks for the password over the page and then goes on with what was under way.
 */
export const authInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const ended = inject(SessionEnded);
  const ours = request.url.startsWith('/api/'); // The token is for our server and for nobody else.
  if (!ours || request.context.get(ANONYMOUS) || session.state() === 'signed-out') return next(request);

  const leaving = request.context.get(LEAVING);
  const obtain = (ask: () => Promise<string>) => from(leaving ? ask() : reviving(session, ended, ask));

  return obtain(() => session.validToken()).pipe(
    switchMap((token) =>
      send(request, next, token).pipe(
        catchError((error: unknown) => {
          if (token === null || !isUnauthorized(error)) return throwError(() => error);
          return obtain(() => tokenAfterRefusal(session, token)).pipe(switchMap((fresh) => send(request, next, fresh)));
        }),
      ),
    ),
  );
};

async function tokenAfterRefusal(session: Session, refused: string): Promise<string> {
  const current = session.accessToken(); // A neighbour may have refreshed while this request was under way.
  return current !== null && current !== refused ? current : await session.refresh();
}

/** A token, from a new sign-in if need be; null for a visitor who only was here once and may still look at what is public. */
async function reviving(session: Session, ended: SessionEnded, ask: () => Promise<string>): Promise<string | null> {
  const before = session.state();
  if (before === 'ended') return await insist(ended, new HttpErrorResponse({ status: 401 }));
  try {
    return await ask();
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    if (before !== 'dormant') return await insist(ended, error);
    session.forget();
    return null;
  }
}

async function insist(ended: SessionEnded, refusal: unknown): Promise<string> {
  const token = await ended.signInAgain();
  if (token === null) throw refusal;
  return token;
}

function send(
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
  token: string | null,
): Observable<HttpEvent<unknown>> {
  return next(token === null ? request : request.clone({ setHeaders: { Authorization: `Bearer ${token}` } }));
}
