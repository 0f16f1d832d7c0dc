import { HttpClient, HttpContext, HttpContextToken } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  Credentials,
  NewPassword,
  PasskeyAnswer,
  PasskeyRequest,
  PasswordPolicy,
  Provider,
  Registered,
  Registration,
  SecondProof,
  SecondStep,
  SignInAnswer,
  StepUpWays,
  Tokens,
} from './auth-messages';

/** Requests that carry no access token and whose refusal says nothing about the session. */
export const ANONYMOUS = new HttpContextToken(() => false);

/** A refusal of such a request is its answer: nobody is asked to sign in again for it. */
export const LEAVING = new HttpContextToken(() => false);

const root = '/api/v1/auth';

/** The one file that knows the addresses of signing in and out. */
@Injectable({ providedIn: 'root' })
export class AuthApi {
  readonly #http = inject(HttpClient);

  signIn(credentials: Credentials): Observable<SignInAnswer> {
    return this.#http.post<SignInAnswer>(`${root}/login`, credentials, this.#cookie());
  }

  /** Completes a sign-in that asked for a second step. */
  prove(proof: SecondProof): Observable<Tokens> {
    return this.#http.post<Tokens>(`${root}/mfa/verify`, proof, this.#cookie());
  }

  /** What a passkey has to sign for the second step. */
  secondStepPasskey(mfaToken: string): Observable<PasskeyRequest> {
    return this.#http.post<PasskeyRequest>(`${root}/mfa/passkey-options`, { mfaToken }, { context: anonymous() });
  }

  /** What a passkey has to sign to sign somebody in alone. */
  passkeyRequest(): Observable<PasskeyRequest> {
    return this.#http.post<PasskeyRequest>(`${root}/passkeys/sign-in/options`, null, { context: anonymous() });
  }

  signInByPasskey(passkey: PasskeyAnswer): Observable<Tokens> {
    return this.#http.post<Tokens>(`${root}/passkeys/sign-in`, { passkey }, this.#cookie());
  }

  /** Where one may come from with an account one has. */
  providers(): Observable<readonly Provider[]> {
    return this.#http
      .get<{ readonly items: readonly Provider[] }>(`${root}/providers`, { context: anonymous() })
      .pipe(map(({ items }) => items));
  }

  /** The address a browser opens to sign in with an account of another place. */
  providerSignIn(name: string, returnTo: string): string {
    return `${root}/providers/${encodeURIComponent(name)}/start?returnTo=${encodeURIComponent(returnTo)}`;
  }

  /** What an account asks for besides the word of another place, which brought the visitor here just now. */
  takeSecondStep(): Observable<SecondStep> {
    return this.#http.post<SecondStep>(`${root}/providers/second-step`, null, this.#cookie());
  }

  /** Trades the refresh cookie, which script cannot see, for the next one and an access token. */
  refresh(): Observable<Tokens> {
    return this.#http.post<Tokens>(`${root}/refresh`, {}, this.#cookie());
  }

  passwordPolicy(): Observable<PasswordPolicy> {
    return this.#http.get<PasswordPolicy>(`${root}/password-policy`, { context: anonymous() });
  }

  /** Whether visitors may open an account. */
  registration(): Observable<{ readonly open: boolean }> {
    return this.#http.get<{ readonly open: boolean }>(`${root}/registration`, { context: anonymous() });
  }

  register(registration: Registration): Observable<Registered> {
    return this.#http.post<Registered>(`${root}/register`, registration, { context: anonymous() });
  }

  /** Confirms the address the token was sent to. Whoever is signed in says so: a link of another account is refused. */
  verifyEmail(token: string): Observable<void> {
    const headers = { Accept: 'application/json' };
    return this.#http.get<undefined>(`${root}/verify-email/${encodeURIComponent(token)}`, { headers });
  }

  /** Asks for the confirmation mail again. The answer is the same for addresses nobody has. */
  resendVerification(email: string): Observable<void> {
    return this.#http.post<undefined>(`${root}/resend-verification`, { email }, { context: anonymous() });
  }

  /** Asks for a link to choose a new password. The answer is the same for addresses nobody has. */
  forgotPassword(email: string): Observable<void> {
    return this.#http.post<undefined>(`${root}/forgot-password`, { email }, { context: anonymous() });
  }

  /** Ends every session of the account. */
  resetPassword(reset: NewPassword): Observable<void> {
    return this.#http.post<undefined>(`${root}/reset-password`, reset, { context: anonymous() });
  }

  /** Brings the former address of an account back. */
  revertEmail(token: string): Observable<void> {
    return this.#http.post<undefined>(`${root}/revert-email`, { token }, { context: anonymous() });
  }

  /** How somebody can prove that it is still the same person at the keyboard. */
  stepUpWays(): Observable<StepUpWays> {
    return this.#http.get<StepUpWays>(`${root}/step-up`);
  }

  stepUpByCode(code: string): Observable<void> {
    return this.#http.post<undefined>(`${root}/step-up/code`, { code });
  }

  /** Where the browser goes to sign in anew; it comes back to `returnTo`. */
  stepUpAtProvider(provider: string, returnTo: string): Observable<string> {
    return this.#http
      .post<{ readonly redirectTo: string }>(`${root}/step-up/provider`, { provider, returnTo })
      .pipe(map(({ redirectTo }) => redirectTo));
  }

  /** Proves it by the password. */
  stepUp(password: string): Observable<void> {
    return this.#http.post<undefined>(`${root}/step-up`, { password });
  }

  /** What a passkey has to sign to stand in for the password. */
  stepUpPasskey(): Observable<PasskeyRequest> {
    return this.#http.post<PasskeyRequest>(`${root}/step-up/passkey-options`, null);
  }

  stepUpByPasskey(passkey: PasskeyAnswer): Observable<void> {
    return this.#http.post<undefined>(`${root}/step-up/passkey`, { passkey });
  }

  /** Ends this session; both its tokens stop working at once. */
  signOut(): Observable<void> {
    return this.#http.post<undefined>(`${root}/logout`, null, leaving());
  }

  /** Ends every session of the account. */
  signOutEverywhere(): Observable<void> {
    return this.#http.post<undefined>(`${root}/logout-all`, null, leaving());
  }

  #cookie() {
    return { context: anonymous(), headers: fromScript, withCredentials: true };
  }
}

/** A form of another site cannot send this header: the cookie is used by our own script only. */
const fromScript = { 'X-Requested-With': 'XMLHttpRequest' };

function leaving() {
  return { context: new HttpContext().set(LEAVING, true), headers: fromScript };
}

function anonymous(): HttpContext {
  return new HttpContext().set(ANONYMOUS, true);
}
