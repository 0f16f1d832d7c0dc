import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { AuditTrail } from '../audit';
import { Clock } from '../clock';
import type { Tx } from '../database';
import type { StoredCharacter } from './stored-character';
import type { VersionKind } from './versions/version-kind';
import { VersionsRepository } from './versions/versions.repository';

/** What a version says of itself. */
export interface VersionNote {
  readonly kind: VersionKind;
  /** For the history; cut at 500 characters. */
  readonly changeDescription: string;
}

const LONGEST_DESCRIPTION = 500;

/** Counts signs as the check of a request does, and splits none. */
const cut = (text: string): string => Array.from(text).slice(0, LONGEST_DESCRIPTION).join('');

/** What is written beside each change. */
@Injectable()
export class CharacterHistory {
  constructor(
    private readonly versions: VersionsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  now(): string {
    return this.clock.timestamp();
  }

  secondsAgo(seconds: number): string {
    return this.clock.in(-seconds);
  }

  /** `document` is its JSON. */
  async write(
    tx: Tx,
    actor: Actor,
    { id, ownerId, version, updatedAt }: StoredCharacter,
    { kind, changeDescription, document }: VersionNote & { readonly document: string },
  ): Promise<void> {
    await this.versions.add(tx, {
      characterId: id,
      number: version,
      // Its owner saves it; which administrator took it down stands in the trail alone.
      actorId: ownerId,
      kind,
      changeDescription: cut(changeDescription),
      createdAt: updatedAt,
      document,
    });
    await this.record(tx, actor, id, { action: ACTIONS[kind], details: { version } });
  }

  async record(
    tx: Tx,
    actor: Actor,
    id: string,
    act: { action: ActName; details?: Readonly<Record<string, unknown>> },
  ): Promise<void> {
    await this.audit.record(tx, actor, { ...act, subjectType: 'character', subjectId: id });
  }
}

const ACTIONS: Readonly<Record<VersionKind, ActName>> = {
  created: 'character.created',
  saved: 'character.updated',
  snapshot: 'character.snapshotTaken',
  restored: 'character.restored',
  imported: 'character.imported',
  duplicated: 'character.duplicated',
  shared: 'character.shared',
  experience: 'character.experienceAwarded',
  levelUp: 'character.levelTaken',
  levelDown: 'character.levelTakenBack',
  movedOn: 'character.movedOn',
  takenDown: 'admin.characterTakenDown',
  released: 'admin.characterReleased',
};
