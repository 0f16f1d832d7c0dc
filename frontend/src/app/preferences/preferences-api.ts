import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { components } from '@heroledger/contract';

export type PreferenceValues = components['schemas']['PreferencesDto'];

/** What forgets a preference: it is as if it was never chosen. */
export type PreferenceChange = { readonly [Name in keyof PreferenceValues]: PreferenceValues[Name] | null };

const address = '/api/v1/users/profile';

/** The one file that knows where preferences are kept. */
@Injectable({ providedIn: 'root' })
export class PreferencesApi {
  readonly #http = inject(HttpClient);

  read(): Observable<PreferenceValues> {
    return this.#http.get<{ preferences: PreferenceValues }>(address).pipe(map(({ preferences }) => preferences));
  }

  change(preferences: PreferenceChange): Observable<PreferenceValues> {
    return this.#http
      .patch<{ preferences: PreferenceValues }>(address, { preferences })
      .pipe(map((profile) => profile.preferences));
  }
}
