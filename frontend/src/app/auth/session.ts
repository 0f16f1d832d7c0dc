import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { AuthApi } from './auth-api';
import type { Account, Credentials, PasskeyAnswer, SecondProof, SecondStep, Tokens } from './auth-messages';
import { RememberedAccount } from './remembered-account';
import { Tabs } from './tabs';
import { isUnauthorized } from './unauthorized';

/**
 * `signed-in`: there is an access token. `dormant`: somebody was signed in here, and the refresh cookie may still hold.
 * `ended`: somebody is at work here whom the server does not know any more. `signed-out`: nobody is.
 */
export type SessionState = 'signed-in' | 'dormant' | 'ended' | 'signed-out';

/** A token is renewed this long before it ends, so that no request is sent with one that ends on its way. */
const RENEW_BEFORE_MILLISECONDS = 30_000;

interface AccessToken {
  readonly text: string;
  /** Milliseconds of the page's own clock, which no adjustment of the time of day moves. */
  readonly endsAt: number;
}

/** Who is signed in. The access token lives in memory only; the refresh token is a cookie no script can read. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #api = inject(AuthApi);
  readonly #tabs = inject(Tabs);
  readonly #remembered = inject(RememberedAccount);
  readonly #account = signal(this.#remembered.read());
  readonly #token = signal<AccessToken | null>(null);
  /** Not remembered on the device: only the server says who administers, and it says so with every token. */
  readonly #administers = signal(false);
  /** The server ended the session while this page was using it. */
  readonly #refused = signal(false);
  #refreshing: Promise<string> | null = null;
  /** Counts sign-ins and sign-outs: the answer to a refresh asked for before the latest of them is dropped. */
  #generation = 0;

  readonly account = this.#account.asReadonly();
  readonly administers = this.#administers.asReadonly();
  readonly accessToken = computed(() => this.#token()?.text ?? null);
  readonly state = computed<SessionState>(() => {
    if (this.#token() !== null) return 'signed-in';
    if (this.#account() === null) return 'signed-out';
    return this.#refused() ? 'ended' : 'dormant';
  });

  /** @returns What is still to be proven; null when that was all, and somebody is signed in. */
  async signIn(credentials: Credentials): Promise<SecondStep | null> {
    const answer = await firstValueFrom(this.#api.signIn(credentials));
    if ('mfaRequired' in answer) return answer;
    this.#enter(answer);
    return null;
  }

  /** The second step of a sign-in. */
  async prove(proof: SecondProof): Promise<void> {
    this.#enter(await firstValueFrom(this.#api.prove(proof)));
  }

  /** By a passkey alone. */
  async signInByPasskey(passkey: PasskeyAnswer): Promise<void> {
    this.#enter(await firstValueFrom(this.#api.signInByPasskey(passkey)));
  }

  /** From another place, with a refresh cookie that is new to this page. */
  async arrive(): Promise<void> {
    this.#enter(await firstValueFrom(this.#api.refresh()));
  }

  /** Ends the session here and in every tab. The server is told; when it cannot be reached the refusal is thrown. */
  async signOut(): Promise<void> {
    await this.#leave(this.#api.signOut());
  }

  async signOutEverywhere(): Promise<void> {
    await this.#leave(this.#api.signOutEverywhere());
  }

  /** Forgets who was signed in, here and in the other tabs. */
  end(): void {
    this.forget();
    this.#tabs.tell({ kind: 'signed-out' });
  }

  /** Forgets who was signed in, in this tab only. */
  forget(): void {
    this.#generation++;
    this.#refused.set(false);
    this.#token.set(null);
    this.#account.set(null);
    this.#administers.set(false);
    this.#remembered.write(null);
  }

  /** What the profile page changed. */
  rename(displayName: string): void {
    const account = this.#account();
    if (account === null) return;
    this.#remember({ ...account, displayName });
  }

  /** A token good for at least a little while: the present one, or a fresh one. */
  async validToken(): Promise<string> {
    const token = this.#token();
    if (token !== null && token.endsAt - performance.now() > RENEW_BEFORE_MILLISECONDS) return token.text;
    return await this.refresh();
  }

  /**
   * A fresh access token. Whoever asks while a refresh is under way shares its answer, and no two tabs refresh at once.
   * @throws HttpErrorResponse A 401 has ended the session by then; anything else says nothing about it.
   */
  refresh(): Promise<string> {
    this.#refreshing ??= this.#tabs.alone(() => this.#askForToken()).finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  async #leave(farewell: Observable<void>): Promise<void> {
    try {
      await firstValueFrom(farewell);
    } catch (error) {
      // Refused means that the session was over already, and that is what was wanted.
      if (!isUnauthorized(error)) throw error;
    }
    this.end();
  }

  async #askForToken(): Promise<string> {
    const generation = this.#generation;
    try {
      const tokens = await firstValueFrom(this.#api.refresh());
      if (generation === this.#generation) this.#begin(tokens);
      return tokens.accessToken;
    } catch (error) {
      // Refused is not unreachable: only a 401 says that the session is over.
      if (generation === this.#generation && isUnauthorized(error)) {
        this.#refused.set(this.#token() !== null);
        this.#token.set(null);
      }
      throw error;
    }
  }

  #enter(tokens: Tokens): void {
    this.#begin(tokens);
    this.#tabs.tell({ kind: 'signed-in', accountId: tokens.user.id });
  }

  #begin(tokens: Tokens): void {
    this.#generation++;
    this.#refused.set(false);
    this.#token.set({ text: tokens.accessToken, endsAt: performance.now() + tokens.expiresIn * 1000 });
    this.#administers.set(tokens.user.role === 'admin');
    this.#remember(tokens.user);
  }

  #remember({ id, username, displayName }: Account): void {
    const account: Account = { id, username, displayName };
    this.#account.set(account);
    this.#remembered.write(account);
  }
}
