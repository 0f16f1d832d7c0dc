import { inject, Injectable } from '@angular/core';
import type { Character } from '@heroledger/rules';
import { Session } from '../../auth';
import { isCharacter, isRecord } from '../../characters';

/** An edit that has not reached the server. */
export interface KeptEdit {
  /** The version it was made on, and what that version held. */
  readonly version: number;
  readonly base: Character;
  readonly draft: Character;
}

/** Keeps unsent edits on this device, apart for each account, until the server has them. */
@Injectable({ providedIn: 'root' })
export class KeptEdits {
  readonly #session = inject(Session);

  read(characterId: string): KeptEdit | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key(characterId)) ?? 'null');
      return isKeptEdit(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  /** @returns Whether it is kept: a full or closed storage keeps nothing. */
  write(characterId: string, edit: KeptEdit): boolean {
    try {
      localStorage.setItem(this.#key(characterId), JSON.stringify(edit));
      return true;
    } catch {
      return false;
    }
  }

  forget(characterId: string): void {
    try {
      localStorage.removeItem(this.#key(characterId));
    } catch {
      // Storage is closed to us: then nothing was kept either.
    }
  }

  #key(characterId: string): string {
    return `heroledger.edits.${this.#session.account()?.id ?? 'nobody'}.${characterId}`;
  }
}

function isKeptEdit(value: unknown): value is KeptEdit {
  return (
    isRecord(value) && typeof value['version'] === 'number' && isCharacter(value['base']) && isCharacter(value['draft'])
  );
}
