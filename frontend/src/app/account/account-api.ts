import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  AccessKey,
  ActivityPage,
  Device,
  MadeAccessKey,
  NewAccessKey,
  PasswordChange,
  Profile,
  ProfileChange,
} from './account-messages';

const profile = '/api/v1/users/profile';
const keys = '/api/v1/users/tokens';

/** The one file that knows the addresses of my account and its devices. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  readonly #http = inject(HttpClient);

  profile(): Observable<Profile> {
    return this.#http.get<Profile>(profile);
  }

  changeProfile(change: ProfileChange): Observable<Profile> {
    return this.#http.patch<Profile>(profile, change);
  }

  /** Where I am signed in, the device used last first. */
  devices(): Observable<readonly Device[]> {
    return this.#http
      .get<{ readonly items: readonly Device[] }>('/api/v1/auth/sessions')
      .pipe(map(({ items }) => items));
  }

  signOutDevice(id: string): Observable<void> {
    return this.#http.delete<undefined>(`/api/v1/auth/sessions/${id}`);
  }

  changePassword(change: PasswordChange): Observable<void> {
    return this.#http.post<undefined>('/api/v1/auth/change-password', change);
  }

  /** Sends the link that confirms the present address once more. */
  mailConfirmation(email: string): Observable<void> {
    return this.#http.post<undefined>('/api/v1/auth/resend-verification', { email });
  }

  /** Sends the link that confirms the new address once more. */
  resendConfirmation(): Observable<void> {
    return this.#http.post<undefined>(`${profile}/pending-email/resend`, null);
  }

  cancelEmailChange(): Observable<void> {
    return this.#http.delete<undefined>(`${profile}/pending-email`);
  }

  changePicture(file: Blob): Observable<Profile> {
    return this.#http.put<Profile>(`${profile}/avatar`, file, { headers: { 'Content-Type': file.type } });
  }

  removePicture(): Observable<void> {
    return this.#http.delete<undefined>(`${profile}/avatar`);
  }

  keys(): Observable<readonly AccessKey[]> {
    return this.#http.get<{ readonly items: readonly AccessKey[] }>(keys).pipe(map(({ items }) => items));
  }

  makeKey(key: NewAccessKey): Observable<MadeAccessKey> {
    return this.#http.post<MadeAccessKey>(keys, key);
  }

  revokeKey(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${keys}/${id}`);
  }

  /** The newest first; `cursor` null begins. */
  activity(cursor: string | null): Observable<ActivityPage> {
    return this.#http.get<ActivityPage>(`${profile}/activity`, { params: cursor === null ? {} : { cursor } });
  }

  /** Everything held about me. */
  export(): Observable<Blob> {
    return this.#http.get(`${profile}/export`, { responseType: 'blob' });
  }

  /** How many characters would go with the account, those in the trash not counted. */
  characterCount(): Observable<number> {
    return this.#http
      .get<{ readonly total?: number }>('/api/v1/characters', { params: { limit: 1, includeTotal: true } })
      .pipe(map(({ total }) => total ?? 0));
  }

  /** `password` is null for an account that has none, which has to have proven itself lately. */
  deleteAccount(password: string | null): Observable<void> {
    return this.#http.delete<undefined>(profile, { body: password === null ? {} : { password } });
  }
}
