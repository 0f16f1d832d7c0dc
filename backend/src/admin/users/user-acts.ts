import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail, type Originator } from '../../audit';
import { AccountCare, Forbidden } from '../../auth';
import { type Tx, UnitOfWork } from '../../database';
import { NotFound } from '../../problem';
import { type Role, type User, assertAnother } from '../../users';
import type { ChangeUserDto } from './change-user.dto';
import { UserChanges } from './user-changes';
import { AccountDeactivated, AlreadyVerified, OwnAccount } from './users.problems';

interface AdminAct {
  readonly action: ActName;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Somebody in a session of theirs, or whoever is at the machine itself. */
type Administrator = Actor | (Originator & { readonly userId: null });

/** What an administrator does to an account, each act with its row in the trail. */
@Injectable()
export class UserActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: UserChanges,
    private readonly care: AccountCare,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound`, `LastAdministrator`, `OwnAccount`. */
  async change(admin: Administrator, id: string, { role, isActive, unlock }: ChangeUserDto): Promise<void> {
    if (isActive === false && id === admin.userId) throw new OwnAccount();
    await this.act(admin, id, async (tx, user, admins) => {
      // Whoever administers has the role and is active: without either there is one administrator less.
      if (role === 'player' || isActive === false) assertAnother(admins, user.id);
      if (role !== undefined && role !== user.role) await this.setRole(tx, admin, user, role);
      if (isActive !== undefined && isActive !== user.isActive) await this.setActive(tx, admin, user, isActive);
      if (unlock === true) await this.unlock(tx, admin, user);
    });
  }

  async endSessions(admin: Administrator, id: string): Promise<void> {
    await this.act(admin, id, async (tx, user) => {
      await this.care.signOutEverywhere(tx, user.id);
      await this.note(tx, admin, user, { action: 'admin.sessionsEnded' });
    });
  }

  /** Throws `AlreadyVerified`, `AccountDeactivated`. */
  async resendVerification(admin: Administrator, id: string): Promise<void> {
    await this.act(admin, id, async (tx, user) => {
      if (user.emailVerified) throw new AlreadyVerified();
      if (!user.isActive) throw new AccountDeactivated();
      await this.care.askToVerify(tx, user);
      await this.note(tx, admin, user, { action: 'admin.verificationResent' });
    });
  }

  /** Only sends the mail: the password is chosen by whoever reads it. Throws `AccountDeactivated`. */
  async offerReset(admin: Administrator, id: string): Promise<void> {
    await this.act(admin, id, async (tx, user) => {
      if (!user.isActive) throw new AccountDeactivated();
      await this.care.offerReset(tx, user);
      await this.note(tx, admin, user, { action: 'admin.passwordResetSent' });
    });
  }

  /** Whoever lost the role or the session a moment ago is refused here too. */
  private act(
    admin: Administrator,
    id: string,
    work: (tx: Tx, user: User, admins: readonly string[]) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const admins = await this.changes.takeAdmins(tx);
      if (admin.userId !== null) {
        await this.care.assertSignedIn(tx, admin);
        if (!admins.includes(admin.userId)) throw new Forbidden();
      }
      const user = await this.changes.find(tx, id);
      if (user === null) throw new NotFound('There is no such account.');
      await work(tx, user, admins);
    });
  }

  private async setRole(tx: Tx, admin: Administrator, user: User, role: Role): Promise<void> {
    await this.changes.update(tx, user, { role });
    await this.note(tx, admin, user, { action: 'admin.roleChanged', details: { role } });
  }

  private async setActive(tx: Tx, admin: Administrator, user: User, isActive: boolean): Promise<void> {
    await this.changes.update(tx, user, { isActive });
    // After it is closed: a sign-in that was faster has its session by now, and one that comes later gets none.
    await (isActive ? this.care.welcomeBack(tx, user) : this.care.shutOut(tx, user));
    await this.note(tx, admin, user, { action: isActive ? 'admin.accountActivated' : 'admin.accountDeactivated' });
  }

  private async unlock(tx: Tx, admin: Administrator, user: User): Promise<void> {
    await this.care.unlock(tx, user.id);
    await this.note(tx, admin, user, { action: 'admin.accountUnlocked' });
  }

  private note(tx: Tx, admin: Administrator, { id }: User, what: AdminAct): Promise<void> {
    return this.audit.record(tx, admin, { ...what, subjectType: 'user', subjectId: id });
  }
}
