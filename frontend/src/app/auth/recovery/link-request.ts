import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { AuthApi } from '../auth-api';

/** What a link in a mail is for. */
export type LinkKind = 'verify-email' | 'reset-password';

export interface LinkSent {
  readonly address: string;
  /** Not for the first time. */
  readonly again: boolean;
}

/** Asks for a link by mail. The server does not tell whether an address has an account, so nobody here knows. */
@Injectable()
export class LinkRequest {
  readonly #api = inject(AuthApi);
  readonly #sent = signal<LinkSent | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);

  readonly sent = this.#sent.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  /** One at a time: while an answer is awaited nothing else is asked. */
  async ask(kind: LinkKind, address: string): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    this.#problem.set(null);
    try {
      await firstValueFrom(this.#request(kind, address));
      this.#sent.update((before) => ({ address, again: before?.address === address }));
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }

  /** A correction under way is no longer wrong. */
  clearProblem(): void {
    this.#problem.set(null);
  }

  #request(kind: LinkKind, address: string): Observable<void> {
    switch (kind) {
      case 'verify-email':
        return this.#api.resendVerification(address);
      case 'reset-password':
        return this.#api.forgotPassword(address);
    }
  }
}
