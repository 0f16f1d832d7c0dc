import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { type Preferences, UsersRepository } from '../../users';
import type { UpdateProfileDto } from './update-profile.dto';

/** What of an account changes at once, without anybody's confirmation. */
@Injectable()
export class ProfileChanges {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `UsernameTaken`. */
  async apply(tx: Tx, actor: Actor, { username, displayName, preferences }: UpdateProfileDto): Promise<void> {
    const now = this.clock.timestamp();
    const words = {
      ...(username === undefined ? {} : { username }),
      ...(displayName === undefined ? {} : { displayName: displayName.trim() }),
    };
    // Written before it is read: on PostgreSQL the row is ours from here on.
    await this.users.update(tx, actor.userId, words, now);
    if (preferences !== undefined) {
      const before = (await this.users.get(tx, actor.userId)).preferences;
      await this.users.update(tx, actor.userId, { preferences: merged(before, preferences) }, now);
    }
    await this.audit.record(tx, actor, { action: 'profile.updated', subjectType: 'user', subjectId: actor.userId });
  }
}

/** What is given counts, null forgets, absent leaves. */
function merged(before: Preferences, given: Preferences): Preferences {
  const entries = Object.entries({ ...before, ...withoutUndefined(given) });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

const withoutUndefined = (given: Preferences): Preferences =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
