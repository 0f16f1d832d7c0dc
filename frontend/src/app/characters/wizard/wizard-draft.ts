import { inject, Injectable } from '@angular/core';
import type { Character } from '@heroledger/rules';
import { Session } from '../../auth';
import { isCharacter, isRecord } from '../character-guard';
import type { Roll, Scores } from './scores';
import { isWizardStep, type WizardStep } from './wizard-steps';

/** A character on its way: the document, and what only the making of it needs. */
export interface WizardDraft {
  readonly step: WizardStep;
  /** Null while no ruleset is chosen. */
  readonly document: Character | null;
  /** Scores by creation method, so that looking at another method loses nothing. */
  readonly scores: Readonly<Record<string, Scores>>;
  readonly rolls: readonly Roll[];
  /** Picked option by bundle of starting equipment. */
  readonly bundles: Readonly<Record<string, string>>;
  /** Ids of the items the bundles brought. */
  readonly bundled: readonly string[];
  /** Sent with the creation, so that it happens once however often it is tried. */
  readonly key: string;
}

/** Keeps the draft on this device, apart for each account. */
@Injectable({ providedIn: 'root' })
export class WizardDrafts {
  readonly #session = inject(Session);

  read(): WizardDraft | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key()) ?? 'null');
      return isDraft(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  /** @returns Whether it is kept: a full or closed storage keeps nothing. */
  write(draft: WizardDraft): boolean {
    try {
      localStorage.setItem(this.#key(), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key());
    } catch {
      // Storage is closed to us: then nothing was kept either.
    }
  }

  #key(): string {
    return `heroledger.new-character.${this.#session.account()?.id ?? 'nobody'}`;
  }
}

function isDraft(value: unknown): value is WizardDraft {
  return (
    isRecord(value) &&
    isWizardStep(value['step']) &&
    (value['document'] === null || isCharacter(value['document'])) &&
    isRecord(value['scores']) &&
    Array.isArray(value['rolls']) &&
    isRecord(value['bundles']) &&
    Array.isArray(value['bundled']) &&
    typeof value['key'] === 'string'
  );
}
