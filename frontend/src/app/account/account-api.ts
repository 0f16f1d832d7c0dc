import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { Device, Profile, ProfileChange } from './account-messages';

/** The one file that knows the addresses of my account and its devices. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  readonly #http = inject(HttpClient);

  profile(): Observable<Profile> {
    return this.#http.get<Profile>('/api/v1/users/profile');
  }

  changeProfile(change: ProfileChange): Observable<Profile> {
    return this.#http.patch<Profile>('/api/v1/users/profile', change);
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
}
