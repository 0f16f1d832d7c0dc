import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Portrait } from '../portrait';
import { chooseLocale, chooseUnits, Theme } from '../ui';
import { type Appearance, type PreferenceChange, PreferencesApi, type PreferenceValues } from './preferences-api';

/** How the account likes the app, on every device it signs in from. */
@Injectable({ providedIn: 'root' })
export class Preferences {
  readonly #api = inject(PreferencesApi);
  readonly #theme = inject(Theme);
  readonly #portrait = inject(Portrait);
  readonly #values = signal<PreferenceValues | null>(null);

  /** Null until they are read. */
  readonly values = this.#values.asReadonly();

  /** Reads them again, and dresses the page. A server that is away leaves the page as it is. */
  async recall(): Promise<PreferenceValues | null> {
    try {
      const appearance = await firstValueFrom(this.#api.read());
      this.#show(appearance);
      this.#theme.suggest(appearance.preferences.theme ?? 'system');
      return appearance.preferences;
    } catch {
      return null;
    }
  }

  /** @throws HttpErrorResponse when the server refuses it, or is away. */
  async change(change: PreferenceChange): Promise<void> {
    this.#show(await firstValueFrom(this.#api.change(change)));
    if (change.theme !== undefined) this.#theme.choose(change.theme ?? 'system');
  }

  /** Nobody is signed in: the page is written as the browser likes it, and as the rulesets have it. */
  forget(): void {
    this.#show(null);
  }

  #show(appearance: Appearance | null): void {
    const { preferences, avatarUrl } = appearance ?? { preferences: null, avatarUrl: null };
    this.#values.set(preferences);
    chooseLocale(preferences?.locale ?? null);
    chooseUnits(preferences?.units ?? null);
    this.#portrait.show(avatarUrl);
  }
}
