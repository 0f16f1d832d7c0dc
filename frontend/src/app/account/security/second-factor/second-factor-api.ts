import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { PasskeyCreation } from '../../../auth';
import type { AddedPasskey, AuthenticatorSetUp, NewPasskey, Passkey, SecondFactor } from './second-factor-messages';

interface Codes {
  readonly recoveryCodes: readonly string[];
}

/** The one file that knows the addresses of the second factor and of passkeys. */
@Injectable({ providedIn: 'root' })
export class SecondFactorApi {
  readonly #http = inject(HttpClient);

  read(): Observable<SecondFactor> {
    return this.#http.get<SecondFactor>('/api/v1/auth/mfa');
  }

  beginAuthenticator(): Observable<AuthenticatorSetUp> {
    return this.#http.post<AuthenticatorSetUp>('/api/v1/auth/mfa/totp', null);
  }

  /** Recovery codes where these are the first; nothing where the account keeps those it has. */
  confirmAuthenticator(code: string): Observable<readonly string[]> {
    return this.#http
      .post<Codes>('/api/v1/auth/mfa/totp/confirm', { code })
      .pipe(map(({ recoveryCodes }) => recoveryCodes));
  }

  removeAuthenticator(): Observable<void> {
    return this.#http.delete<undefined>('/api/v1/auth/mfa/totp');
  }

  renewRecoveryCodes(): Observable<readonly string[]> {
    return this.#http
      .post<Codes>('/api/v1/auth/mfa/recovery-codes', null)
      .pipe(map(({ recoveryCodes }) => recoveryCodes));
  }

  passkeys(): Observable<readonly Passkey[]> {
    return this.#http
      .get<{ readonly items: readonly Passkey[] }>('/api/v1/auth/passkeys')
      .pipe(map(({ items }) => items));
  }

  passkeyCreation(): Observable<PasskeyCreation> {
    return this.#http.post<PasskeyCreation>('/api/v1/auth/passkeys/options', null);
  }

  addPasskey(passkey: NewPasskey): Observable<AddedPasskey> {
    return this.#http.post<AddedPasskey>('/api/v1/auth/passkeys', passkey);
  }

  renamePasskey(id: string, name: string): Observable<Passkey> {
    return this.#http.patch<Passkey>(`/api/v1/auth/passkeys/${id}`, { name });
  }

  removePasskey(id: string): Observable<void> {
    return this.#http.delete<undefined>(`/api/v1/auth/passkeys/${id}`);
  }
}
