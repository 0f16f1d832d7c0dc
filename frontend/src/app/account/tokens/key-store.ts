import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { AccountApi } from '../account-api';
import type { AccessKey, MadeAccessKey, NewAccessKey } from '../account-messages';

/** The keys I made for programs. */
@Injectable()
export class KeyStore {
  readonly #api = inject(AccountApi);
  readonly #keys = signal<readonly AccessKey[] | null>(null);
  readonly #made = signal<MadeAccessKey | null>(null);
  readonly #problem = signal<Problem | null>(null);

  /** Null until they are read. */
  readonly keys = this.#keys.asReadonly();
  /** The one made last, with its text, which nobody can show again. */
  readonly made = this.#made.asReadonly();
  readonly problem = this.#problem.asReadonly();

  async read(): Promise<void> {
    try {
      this.#keys.set(await firstValueFrom(this.#api.keys()));
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** @throws HttpErrorResponse when the server refuses it, or is away. */
  async make(key: NewAccessKey): Promise<void> {
    const made = await firstValueFrom(this.#api.makeKey(key));
    this.#made.set(made);
    this.#keys.update((keys) => [made, ...(keys ?? [])]);
  }

  /** @throws HttpErrorResponse when the server refuses it, or is away. */
  async revoke({ id }: AccessKey): Promise<void> {
    await firstValueFrom(this.#api.revokeKey(id));
    this.#keys.update((keys) => keys?.filter((key) => key.id !== id) ?? null);
    if (this.#made()?.id === id) this.#made.set(null);
  }
}
