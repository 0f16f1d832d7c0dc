import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { RecentProof } from '../../auth';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { type Preferences, type User, UsersRepository } from '../../users';
import type { UpdateProfileDto } from './update-profile.dto';

/** What of an account changes at once, without anybody's confirmation. */
@Injectable()
export class ProfileChanges {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly proof: RecentProof,
  ) {}

  /** Another name to sign in with, and the end of a warning, want a recent proof. Throws `UsernameTaken`, `StepUpRequired`, `Unauthenticated`. */
  async apply(tx: Tx, actor: Actor, change: UpdateProfileDto): Promise<void> {
    const { username, displayName, preferences } = change;
    const now = this.clock.timestamp();
    const words = {
      ...(username === undefined ? {} : { username }),
      ...(displayName === undefined ? {} : { displayName: displayName.trim() }),
    };
    if (touchesSafety(await this.users.get(tx, actor.userId), change)) await this.proof.hold(tx, actor);
    // Written before it is read: on PostgreSQL the row is ours from here on.
    await this.users.update(tx, actor.userId, words, now);
    if (preferences !== undefined) {
      const before = (await this.users.get(tx, actor.userId)).preferences;
      await this.users.update(tx, actor.userId, { preferences: merged(before, preferences) }, now);
    }
    await this.audit.record(tx, actor, { action: 'profile.updated', subjectType: 'user', subjectId: actor.userId });
  }
}

/** Whoever took a session over could lock the owner out by another name, or come back later without a warning. */
function touchesSafety(user: User, { username, preferences }: UpdateProfileDto): boolean {
  const silences = preferences?.mails?.newDevice === false && user.preferences.mails?.newDevice !== false;
  return silences || (username !== undefined && username !== user.username);
}

/** What is given counts, null forgets, absent leaves. */
function merged(before: Preferences, given: Preferences): Preferences {
  const spoken = Object.entries<unknown>({ ...given }).filter(([, value]) => value !== undefined);
  const entries = Object.entries<unknown>({ ...before, ...Object.fromEntries(spoken) });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
