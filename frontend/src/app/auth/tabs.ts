import { Injectable } from '@angular/core';

/** What one tab tells the others. */
export type Notice =
  | { readonly kind: 'signed-in'; readonly accountId: string }
  | { readonly kind: 'signed-out' }
  /** By the account that all of them are signed in to. */
  | { readonly kind: 'preferences-changed' };

/** The other tabs of this browser: they share the refresh cookie, so they must agree on who is signed in, and on how that one likes the app. */
@Injectable({ providedIn: 'root' })
export class Tabs {
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('heroledger.session');

  tell(notice: Notice): void {
    this.#channel?.postMessage(notice);
  }

  listen(hear: (notice: Notice) => void): void {
    this.#channel?.addEventListener('message', (event: MessageEvent<Notice>) => hear(event.data));
  }

  /** Runs `act` while no other tab runs one: the server rotates the cookie, and a rotated one may be used once. */
  async alone<Result>(act: () => Promise<Result>): Promise<Result> {
    // Absent where the page is not served securely; the server's grace period has to do there.
    const locks = (navigator as Partial<Navigator>).locks;
    return locks === undefined ? await act() : await locks.request('heroledger.refresh', act);
  }
}
