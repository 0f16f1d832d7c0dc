import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { components } from '@heroledger/contract';

export type PreferenceValues = components['schemas']['PreferencesDto'];

/** What of the profile the whole app shows, on every page. */
export type Appearance = Pick<components['schemas']['ProfileResponse'], 'preferences' | 'avatarUrl'>;

/** What forgets a preference: it is as if it was never chosen. */
export type PreferenceChange = { readonly [Name in keyof PreferenceValues]: PreferenceValues[Name] | null };

const address = '/api/v1/users/profile';

/** The one file that knows where preferences are kept. */
@Injectable({ providedIn: 'root' })
export class PreferencesApi {
  readonly #http = inject(HttpClient);

  read(): Observable<Appearance> {
    return this.#http.get<Appearance>(address);
  }

  change(preferences: PreferenceChange): Observable<Appearance> {
    return this.#http.patch<Appearance>(address, { preferences });
  }
}
