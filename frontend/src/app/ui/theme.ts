import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Paper by day, ink by night; the choice is stored and theme.js sets it before the first paint. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #dark = signal(this.#startsDark());

  readonly dark = this.#dark.asReadonly();

  toggle(): void {
    const theme = this.#dark() ? 'light' : 'dark';
    this.#dark.set(theme === 'dark');
    this.#root.dataset['theme'] = theme;
    try {
      localStorage.setItem(THEME_KEY, theme);
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
