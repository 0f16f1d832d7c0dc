import { computed, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, of } from 'rxjs';
import { AuthApi } from './auth-api';
import type { PasswordPolicy } from './auth-messages';

/** In force until the server has told its own. */
const usualPolicy: PasswordPolicy = { minimumLength: 8, maximumLength: 128, minimumStrength: 3, requires: [] };

type Kind = PasswordPolicy['requires'][number];
const kinds: Readonly<Record<Kind, readonly [pattern: RegExp, word: string]>> = {
  lowercase: [/\p{Ll}/u, $localize`a small letter`],
  uppercase: [/\p{Lu}/u, $localize`a capital letter`],
  digit: [/\p{Nd}/u, $localize`a digit`],
  symbol: [/[^\p{L}\p{N}\s]/u, $localize`a symbol such as ! or ?`],
};

/** Judges a password while it is typed, by the server's own rules. */
@Injectable()
export class PasswordRules {
  readonly #policy = toSignal(
    inject(AuthApi)
      .passwordPolicy()
      .pipe(catchError(() => of(usualPolicy))),
    {
      initialValue: usualPolicy,
    },
  );
  readonly #password = signal('');
  readonly #score = signal<number | null>(null);
  #estimator: Promise<Estimator> | null = null;

  readonly score = this.#score.asReadonly();
  readonly minimumScore = computed(() => this.#policy().minimumStrength);
  readonly hint = computed(() => {
    const least = this.#policy().minimumLength;
    return $localize`At least ${least}:least: characters. A few unrelated words are better than one odd one.`;
  });
  /** What is wrong with what is typed; null when nothing is. */
  readonly problem = computed(() => {
    const { minimumLength, maximumLength, minimumStrength, requires } = this.#policy();
    const { length } = Array.from(this.#password());
    if (length < minimumLength)
      return $localize`${length}:length: characters; at least ${minimumLength}:least: are needed.`;
    if (length > maximumLength)
      return $localize`${length}:length: characters; at most ${maximumLength}:most: are kept.`;
    const missing = requires.filter((kind) => !kinds[kind][0].test(this.#password()));
    if (missing.length > 0) return $localize`Also needed: ${missing.map((kind) => kinds[kind][1]).join(', ')}:kinds:.`;
    const score = this.#score();
    return score !== null && score < minimumStrength
      ? $localize`This is guessed too easily. Add another word, or something only you would think of.`
      : null;
  });

  /** `personal` is what a guesser would try first: the name and the address. */
  async look(password: string, personal: readonly string[]): Promise<void> {
    this.#password.set(password);
    if (password === '') this.#score.set(null);
    else await this.#estimate(password, personal);
  }

  async #estimate(password: string, personal: readonly string[]): Promise<void> {
    this.#estimator ??= import('./password-estimator').then(({ estimatePassword }) => estimatePassword);
    try {
      const score = (await this.#estimator)(password, personal);
      if (this.#password() === password) this.#score.set(score);
    } catch {
      // Without the dictionaries there is no estimate; the server has the last word anyway.
      this.#estimator = null;
    }
  }
}

type Estimator = (password: string, personal: readonly string[]) => number;
