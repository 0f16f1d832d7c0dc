import { Injectable } from '@nestjs/common';
import type { Ruleset } from '@heroledger/rules';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { type Reader, type Tx, UnitOfWork } from '../../database';
import { toRulesetSummary } from '../ruleset.response';
import { RulesetInUse, RulesetNotFound } from './player-rulesets.problems';
import { type PlayerRuleset, PlayerRulesetsRepository, type PublishedVersion } from './player-rulesets.repository';
import { subject } from './ruleset-publishing';
import type { RulesetVisibility } from './ruleset-visibility';
import { isShownTo } from './shown-to';
import { newestFirst } from './version-order';

/** What is not there, or null, stays as it is. */
export interface RulesetChange {
  readonly visibility?: RulesetVisibility | null | undefined;
  readonly withdrawn?: boolean | null | undefined;
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
    const [newest] = versions;
    if (newest === undefined) throw new RulesetNotFound();
    return { ruleset: await this.asOf(reader, ruleset, newest.version), versions };
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
        ...(visibility !== undefined && visibility !== null && { visibility }),
        ...(withdrawn !== undefined && withdrawn !== null && { withdrawnAt: this.withdrawal(withdrawn, current) }),
      };
      await this.rulesets.change(tx, id, next, this.clock.timestamp());
      const changed = await this.owned(tx, actor, id);
      const details = { visibility: changed.visibility, withdrawn: changed.withdrawnAt !== null };
      await this.audit.record(tx, actor, { action: 'ruleset.changed', ...subject(id), details });
      return changed;
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

  /** Part of the end of an account: what others used stays, without an owner, and tells of nothing newer. */
  async forgetOwner(tx: Tx, userId: string): Promise<void> {
    const left = await this.rulesets.listOwned(tx, userId);
    await this.rulesets.forgetOwner(tx, userId, this.clock.timestamp());
    for (const ruleset of left) {
      const [newest] = newestFirst(await this.rulesets.versions(tx, ruleset.id));
      if (newest === undefined || newest.version === ruleset.newestVersion) continue;
      await this.rulesets.tellOf(tx, await this.asOf(tx, ruleset, newest.version));
    }
  }

  /** As if this version were the newest there is. */
  private async asOf(reader: Reader, ruleset: PlayerRuleset, version: string): Promise<PlayerRuleset> {
    if (version === ruleset.newestVersion) return ruleset;
    // Only documents that were checked are stored.
    const document = JSON.parse((await this.bodyOf(reader, ruleset.id, version)).toString()) as Ruleset;
    return { ...ruleset, newestVersion: version, summary: toRulesetSummary(document) };
  }

  private withdrawal(withdrawn: boolean, { withdrawnAt }: PlayerRuleset): string | null {
    return withdrawn ? (withdrawnAt ?? this.clock.timestamp()) : null;
  }

  /** Held: nobody else changes or first uses it until the transaction ends. */
  private async owned(tx: Tx, { userId }: Actor, id: string): Promise<PlayerRuleset> {
    await this.rulesets.hold(tx, id);
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
