import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Tabs } from '../auth';
import { Portrait } from '../portrait';
import { chooseLocale, chooseUnits, Theme, type ThemeChoice } from '../ui';
import { type Appearance, type PreferenceChange, PreferencesApi, type PreferenceValues } from './preferences-api';

/** How the account likes the app, on every device it signs in from. */
@Injectable({ providedIn: 'root' })
export class Preferences {
  readonly #api = inject(PreferencesApi);
  readonly #theme = inject(Theme);
  readonly #portrait = inject(Portrait);
  readonly #tabs = inject(Tabs);
  readonly #values = signal<PreferenceValues | null>(null);

  /** Null until they are read. */
  readonly values = this.#values.asReadonly();

  constructor() {
    this.#tabs.listen(({ kind }) => {
      if (kind === 'preferences-changed' && this.#values() !== null) void this.recall();
    });
  }

  /**
   * Reads them again, and dresses the page: in the colours of the account, or in those of the device where the account
   * never chose. A server that is away leaves the page as it is.
   */
  async recall(): Promise<PreferenceValues | null> {
    try {
      const appearance = await firstValueFrom(this.#api.read());
      this.#show(appearance);
      return appearance.preferences;
    } catch {
      return null;
    }
  }

  /** @throws HttpErrorResponse when the server refuses it, or is away. */
  async change(change: PreferenceChange): Promise<void> {
    this.#show(await firstValueFrom(this.#api.change(change)));
    if (change.theme === null) this.#theme.choose('system');
    this.#tabs.tell({ kind: 'preferences-changed' });
  }

  /** Nobody is signed in: the page is written as the browser likes it, and as the rulesets have it. */
  forget(): void {
    this.#show(null);
  }

  /** What is chosen at the switch counts on this page at once; where it could not be kept, the account goes on as it was. */
  async #keepTheme(theme: ThemeChoice): Promise<void> {
    try {
      await this.change({ theme });
    } catch {
      // The server is away, which the page says by itself.
    }
  }

  #show(appearance: Appearance | null): void {
    const { preferences, avatarUrl } = appearance ?? { preferences: null, avatarUrl: null };
    this.#values.set(preferences);
    if (preferences?.theme !== undefined) this.#theme.choose(preferences.theme);
    this.#theme.keepWith(preferences === null ? null : (theme) => void this.#keepTheme(theme));
    chooseLocale(preferences?.locale ?? null);
    chooseUnits(preferences?.units ?? null);
    this.#portrait.show(avatarUrl);
  }
}
