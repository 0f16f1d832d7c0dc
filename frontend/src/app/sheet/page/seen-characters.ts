import { inject, Injectable } from '@angular/core';
import { Session } from '../../auth';
import type { CharacterView } from '../../characters';

/** What was opened since the app was started: still readable while the server is away. */
@Injectable({ providedIn: 'root' })
export class SeenCharacters {
  readonly #session = inject(Session);
  readonly #seen = new Map<string, CharacterView>();

  remember(view: CharacterView): void {
    this.#seen.set(this.#key(view.id), view);
  }

  find(id: string): CharacterView | null {
    return this.#seen.get(this.#key(id)) ?? null;
  }

  /** Nobody sees what another account had opened. */
  #key(id: string): string {
    return `${this.#session.account()?.id ?? ''} ${id}`;
  }
}
