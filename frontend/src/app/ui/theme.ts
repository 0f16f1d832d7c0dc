import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Paper by day, ink by night; the choice is stored and theme.js sets it before the first paint. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #dark = signal(this.#startsDark());

  /** Whoever remembers what is chosen at the switch besides this device. */
  #keeper: ((theme: ThemeChoice) => void) | null = null;

  readonly dark = this.#dark.asReadonly();

  toggle(): void {
    const theme = this.#dark() ? 'light' : 'dark';
    this.choose(theme);
    this.#keeper?.(theme);
  }

  /** Null while nobody is signed in: a visitor's choice stays on the device. */
  keepWith(keeper: ((theme: ThemeChoice) => void) | null): void {
    this.#keeper = keeper;
  }

  /** `system` follows the device again. */
  choose(theme: ThemeChoice): void {
    if (theme === 'system') delete this.#root.dataset['theme'];
    else this.#root.dataset['theme'] = theme;
    this.#dark.set(this.#startsDark());
    this.#keep(theme);
  }

  #keep(theme: ThemeChoice): void {
    try {
      if (theme === 'system') localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Storage is closed to us: the choice lasts as long as the page.
    }
  }

  #startsDark(): boolean {
    const chosen = this.#root.dataset['theme'];
    return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  }
}

const THEME_KEY = 'heroledger.theme';
