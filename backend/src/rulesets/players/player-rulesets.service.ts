import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { type Reader, type Tx, UnitOfWork } from '../../database';
import { RulesetInUse, RulesetNotFound } from './player-rulesets.problems';
import { type PlayerRuleset, PlayerRulesetsRepository, type PublishedVersion } from './player-rulesets.repository';
import { subject } from './ruleset-publishing';
import type { RulesetVisibility } from './ruleset-visibility';
import { isShownTo } from './shown-to';
import { newestFirst } from './version-order';

export interface RulesetChange {
  readonly visibility?: RulesetVisibility | undefined;
  readonly withdrawn?: boolean | undefined;
}

export interface ShownRuleset {
  readonly ruleset: PlayerRuleset;
  /** Those this viewer may see, the newest first. */
  readonly versions: readonly PublishedVersion[];
}

/** Looking at players' rulesets, and what their owners decide about them. */
@Injectable()
export class PlayerRulesetsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulesets: PlayerRulesetsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  listMine({ userId }: Actor): Promise<readonly PlayerRuleset[]> {
    return this.rulesets.listOwned(this.unitOfWork.reader, userId);
  }

  /** With the versions this viewer may see; throws `RulesetNotFound` where there is none. */
  async show(userId: string | null, id: string): Promise<ShownRuleset> {
    const { reader } = this.unitOfWork;
    const ruleset = await this.rulesets.find(reader, id);
    if (ruleset === null) throw new RulesetNotFound();
    const all = newestFirst(await this.rulesets.versions(reader, id));
    if (isShownTo(userId, ruleset)) return { ruleset, versions: all };
    const seen = await this.rulesets.versionsSeenBy(reader, userId, id);
    const versions = all.filter(({ version }) => seen.has(version));
    if (versions.length === 0) throw new RulesetNotFound();
    return { ruleset, versions };
  }

  /** JSON of a version, or of the newest this viewer may see. */
  async document(userId: string | null, id: string, version?: string): Promise<PublishedVersion & { body: Buffer }> {
    const { versions } = await this.show(userId, id);
    const found = version === undefined ? versions[0] : versions.find((other) => other.version === version);
    if (found === undefined) throw new RulesetNotFound();
    return { ...found, body: await this.bodyOf(this.unitOfWork.reader, id, found.version) };
  }

  /** Throws `RulesetNotFound`, also for somebody else's. */
  change(actor: Actor, id: string, { visibility, withdrawn }: RulesetChange): Promise<PlayerRuleset> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.owned(tx, actor, id);
      const next = {
        visibility: visibility ?? current.visibility,
        withdrawnAt: withdrawn === undefined ? current.withdrawnAt : this.withdrawal(withdrawn, current),
      };
      await this.rulesets.change(tx, id, next, this.clock.timestamp());
      const details = { visibility: next.visibility, withdrawn: next.withdrawnAt !== null };
      await this.audit.record(tx, actor, { action: 'ruleset.changed', ...subject(id), details });
      return this.owned(tx, actor, id);
    });
  }

  /** Throws `RulesetInUse` once a character was saved under it. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.owned(tx, actor, id);
      if (!(await this.rulesets.removeUnused(tx, id))) throw new RulesetInUse();
      await this.audit.record(tx, actor, { action: 'ruleset.deleted', ...subject(id) });
    });
  }

  /** Part of the end of an account. */
  forgetOwner(tx: Tx, userId: string): Promise<void> {
    return this.rulesets.forgetOwner(tx, userId, this.clock.timestamp());
  }

  private withdrawal(withdrawn: boolean, { withdrawnAt }: PlayerRuleset): string | null {
    return withdrawn ? (withdrawnAt ?? this.clock.timestamp()) : null;
  }

  private async owned(tx: Tx, { userId }: Actor, id: string): Promise<PlayerRuleset> {
    const found = await this.rulesets.find(tx, id);
    if (found?.ownerId !== userId) throw new RulesetNotFound();
    return found;
  }

  private async bodyOf(reader: Reader, id: string, version: string): Promise<Buffer> {
    const document = await this.rulesets.document(reader, id, version);
    if (document === null) throw new RulesetNotFound();
    return Buffer.from(document);
  }
}
