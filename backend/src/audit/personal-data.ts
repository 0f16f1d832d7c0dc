import { type KeyObject, createSecretKey, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Tx } from '../database';
import { AuditKeys } from './audit-keys';
import { AuditKeysRepository, type WrappedKey } from './audit-keys.repository';
import { open, seal } from './envelope';

/** What a row holds about the person behind it. */
export interface Personal {
  readonly ip: string;
  readonly userAgent: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Whose data a row holds: who acted, or else the account it happened to. Null for a visitor nobody knows. */
export function personBehind(row: {
  readonly actorId: string | null;
  readonly subjectType: string;
  readonly subjectId: string | null;
}): string | null {
  return row.actorId ?? (row.subjectType === 'user' ? row.subjectId : null);
}

interface OpenKey {
  /** As it is stored: as long as that stays the same, the key does. */
  readonly wrapped: string;
  readonly key: KeyObject;
}

const MOST_OPEN = 1_000;

/** Seals and opens personal data, each person's with a key of their own, so that one key destroyed is one person forgotten. */
@Injectable()
export class PersonalData {
  /** Of those who act. That a person's key is still stored is looked up each time. */
  private readonly opened = new LRUCache<string, OpenKey>({ max: MOST_OPEN });

  constructor(
    private readonly keys: AuditKeys,
    private readonly stored: AuditKeysRepository,
  ) {}

  /** Null for somebody whose account is gone: of them nothing is kept. */
  async seal(tx: Tx, person: string | null, data: Personal): Promise<string | null> {
    const plain = Buffer.from(JSON.stringify(data));
    if (person === null) {
      const { id, key } = this.keys.visitorsKey;
      return `${id}.${seal(key, plain, 'visitor')}`;
    }
    const key = await this.keyOf(tx, person);
    return key && seal(key, plain, person);
  }

  /** Null when it cannot be read any more, or was never there. `wrapped` is the person's key. */
  open(person: string | null, sealed: string | null, wrapped: WrappedKey | null): Personal | null {
    if (sealed === null) return null;
    const plain = person === null ? this.openVisitors(sealed) : this.openPersons(person, sealed, wrapped);
    return plain && (JSON.parse(plain.toString()) as Personal);
  }

  /** From here on nobody can read what the trail holds about them. */
  forget(tx: Tx, person: string): Promise<void> {
    this.opened.delete(person);
    return this.stored.destroy(tx, person);
  }

  private openVisitors(sealed: string): Buffer | null {
    const [id = '', body = ''] = sealed.split('.');
    const named = this.keys.visitorsKeyNamed(id);
    return named && open(named.key, body, 'visitor');
  }

  private openPersons(person: string, sealed: string, wrapped: WrappedKey | null): Buffer | null {
    const key = wrapped && this.unwrap(person, wrapped);
    return key && open(key, sealed, person);
  }

  private async keyOf(tx: Tx, person: string): Promise<KeyObject | null> {
    const found = await this.stored.find(tx, person);
    const key = found && this.unwrap(person, found);
    if (found !== null && key !== null) return this.renewed(tx, person, found, key);
    const fresh = createSecretKey(randomBytes(32));
    if (found === null && (await this.stored.add(tx, person, this.wrap(person, fresh)))) return fresh;
    // Somebody else was first, or the account is gone.
    const theirs = await this.stored.find(tx, person);
    return theirs && this.unwrap(person, theirs);
  }

  /** Wrapped anew after a change of the secret, at the first occasion. */
  private async renewed(tx: Tx, person: string, { keyId }: WrappedKey, key: KeyObject): Promise<KeyObject> {
    if (keyId !== this.keys.wrappingKey.id) await this.stored.replace(tx, person, this.wrap(person, key));
    return key;
  }

  private wrap(person: string, key: KeyObject): WrappedKey {
    const { id, key: wrapping } = this.keys.wrappingKey;
    return { keyId: id, wrapped: seal(wrapping, key.export(), person) };
  }

  private unwrap(person: string, stored: WrappedKey): KeyObject | null {
    const known = this.opened.get(person);
    if (known?.wrapped === stored.wrapped) return known.key;
    const key = this.openKey(person, stored);
    if (key !== null) this.opened.set(person, { wrapped: stored.wrapped, key });
    return key;
  }

  private openKey(person: string, { keyId, wrapped }: WrappedKey): KeyObject | null {
    const wrapping = this.keys.wrappingKeyNamed(keyId);
    const bytes = wrapping && open(wrapping.key, wrapped, person);
    return bytes && createSecretKey(bytes);
  }
}
