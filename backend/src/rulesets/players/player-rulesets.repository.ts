import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, holding, select } from '../../database';
import type { RulesetSummaryResponse } from '../ruleset.response';
import { PlayerRulesetVersionEntity } from './player-ruleset-version.entity';
import { PlayerRulesetEntity } from './player-ruleset.entity';
import type { RulesetVisibility } from './ruleset-visibility';

/** A player's ruleset without what its versions say. */
export interface PlayerRuleset {
  readonly id: string;
  /** Null when the account is gone. */
  readonly ownerId: string | null;
  /** The owner's display name; null likewise. */
  readonly by: string | null;
  readonly visibility: RulesetVisibility;
  readonly withdrawnAt: string | null;
  readonly newestVersion: string;
  readonly summary: RulesetSummaryResponse;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface PublishedVersion {
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly createdAt: string;
}

export interface Publication extends PublishedVersion {
  readonly document: string;
  readonly summary: RulesetSummaryResponse;
  readonly searchText: string;
}

/** Where a page of the public list ended. */
export interface PublicPlace {
  readonly updatedAt: string;
  readonly id: string;
}

interface RulesetRow {
  readonly id: string;
  readonly owner_id: string | null;
  readonly display_name: string | null;
  readonly visibility: RulesetVisibility;
  readonly withdrawn_at: string | null;
  readonly newest_version: string;
  readonly summary: string;
  readonly created_at: string;
  readonly updated_at: string;
}

const FROM = `SELECT r.id, r.owner_id, u.display_name, r.visibility, r.withdrawn_at, r.newest_version, r.summary,
  r.created_at, r.updated_at FROM rulesets r LEFT JOIN users u ON u.id = r.owner_id`;
const PUBLIC = `${FROM} WHERE r.visibility = 'public' AND r.withdrawn_at IS NULL
  AND (r.updated_at < ? OR (r.updated_at = ? AND r.id < ?)) AND r.search_text LIKE ? ESCAPE '!'
  ORDER BY r.updated_at DESC, r.id DESC LIMIT ?`;
const SEEN = `SELECT version FROM ruleset_uses WHERE ruleset_id = ? AND user_id = ?
  UNION SELECT ruleset_version AS version FROM characters
  WHERE ruleset = ? AND visibility = 'public' AND deleted_at IS NULL`;
const ROOM = `SELECT COUNT(DISTINCT r.id) AS rulesets, COALESCE(SUM(v.bytes), 0) AS bytes
  FROM rulesets r JOIN ruleset_versions v ON v.ruleset_id = r.id WHERE r.owner_id = ?`;
const USE = 'INSERT INTO ruleset_uses (ruleset_id, version, user_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const ORPHAN = `UPDATE rulesets SET owner_id = NULL, visibility = 'private', withdrawn_at = ?, updated_at = ?
  WHERE owner_id = ?`;
const UNUSED_VERSIONS = `DELETE FROM ruleset_versions WHERE ruleset_id IN (SELECT id FROM rulesets WHERE owner_id = ?)
  AND NOT EXISTS (SELECT 1 FROM ruleset_uses u
    WHERE u.ruleset_id = ruleset_versions.ruleset_id AND u.version = ruleset_versions.version)`;
const UNUSED = `DELETE FROM rulesets WHERE owner_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM ruleset_uses u WHERE u.ruleset_id = rulesets.id)`;

@Injectable()
export class PlayerRulesetsRepository {
  async find(reader: Reader, id: string): Promise<PlayerRuleset | null> {
    const [row] = await select<RulesetRow>(reader, `${FROM} WHERE r.id = ?`, [id]);
    return row === undefined ? null : toRuleset(row);
  }

  /** By what its author calls it. */
  async findBySlug(reader: Reader, ownerId: string, slug: string): Promise<PlayerRuleset | null> {
    const [row] = await select<RulesetRow>(reader, `${FROM} WHERE r.owner_id = ? AND r.slug = ?`, [ownerId, slug]);
    return row === undefined ? null : toRuleset(row);
  }

  /** The one that changed last comes first. */
  async listOwned(reader: Reader, ownerId: string): Promise<readonly PlayerRuleset[]> {
    const mine = `${FROM} WHERE r.owner_id = ? ORDER BY r.updated_at DESC, r.id DESC`;
    return (await select<RulesetRow>(reader, mine, [ownerId])).map(toRuleset);
  }

  /** Likewise; `pattern` as LIKE has it, with `!` before what is meant as it stands. */
  async listPublic(
    reader: Reader,
    pattern: string,
    { updatedAt, id }: PublicPlace,
    limit: number,
  ): Promise<readonly PlayerRuleset[]> {
    return (await select<RulesetRow>(reader, PUBLIC, [updatedAt, updatedAt, id, pattern, limit])).map(toRuleset);
  }

  /** In no particular order. */
  async versions(reader: Reader, rulesetId: string): Promise<readonly PublishedVersion[]> {
    return reader.find(PlayerRulesetVersionEntity, {
      select: { version: true, bytes: true, sha256: true, createdAt: true },
      where: { rulesetId },
    });
  }

  /** Versions a stranger sees all the same: they saved characters under them, or everybody sees characters that name them. */
  async versionsSeenBy(reader: Reader, userId: string | null, rulesetId: string): Promise<ReadonlySet<string>> {
    const rows = await select<{ version: string }>(reader, SEEN, [rulesetId, userId ?? '', rulesetId]);
    return new Set(rows.map(({ version }) => version));
  }

  async hasUsed(reader: Reader, userId: string, rulesetId: string, version: string): Promise<boolean> {
    const used = 'SELECT 1 AS used FROM ruleset_uses WHERE ruleset_id = ? AND version = ? AND user_id = ?';
    return (await select(reader, used, [rulesetId, version, userId])).length > 0;
  }

  /** JSON; null when there is none. */
  async document(reader: Reader, rulesetId: string, version: string): Promise<string | null> {
    const found = await reader.findOneBy(PlayerRulesetVersionEntity, { rulesetId, version });
    return found?.document ?? null;
  }

  /** Rulesets and bytes of an account; whoever else wants to add to them waits until this transaction ends. */
  async lockRoom(tx: Tx, ownerId: string): Promise<{ readonly rulesets: number; readonly bytes: number }> {
    await select(tx, `SELECT id FROM users WHERE id = ?${holding(tx)}`, [ownerId]);
    const [row] = await select<{ rulesets: number | string; bytes: number | string }>(tx, ROOM, [ownerId]);
    return { rulesets: Number(row?.rulesets ?? 0), bytes: Number(row?.bytes ?? 0) };
  }

  async begin(
    tx: Tx,
    { id, ownerId, slug }: { readonly id: string; readonly ownerId: string; readonly slug: string },
    publication: Publication,
  ): Promise<void> {
    const { createdAt } = publication;
    const state = { visibility: 'private', withdrawnAt: null, createdAt } as const;
    await tx.insert(PlayerRulesetEntity, { id, ownerId, slug, ...state, ...newest(publication) });
    await this.addVersion(tx, id, publication);
  }

  async publish(tx: Tx, id: string, publication: Publication): Promise<void> {
    await tx.update(PlayerRulesetEntity, { id }, newest(publication));
    await this.addVersion(tx, id, publication);
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<PlayerRuleset, 'visibility' | 'withdrawnAt'>>,
    updatedAt: string,
  ): Promise<void> {
    await tx.update(PlayerRulesetEntity, { id }, { ...changes, updatedAt });
  }

  /** Noted once. False where the version is gone. */
  async use(tx: Tx, userId: string, rulesetId: string, version: string): Promise<boolean> {
    // Against `hold`: whoever deletes it waits for this use, or this use finds it gone.
    const there = `SELECT v.version FROM rulesets r JOIN ruleset_versions v ON v.ruleset_id = r.id
      WHERE r.id = ? AND v.version = ?${holding(tx, 'FOR KEY SHARE OF r')}`;
    if ((await select(tx, there, [rulesetId, version])).length === 0) return false;
    await change(tx, USE, [rulesetId, version, userId]);
    return true;
  }

  /** Whoever wants to change it, or to use it for the first time, waits until this transaction ends. */
  async hold(tx: Tx, id: string): Promise<void> {
    await select(tx, `SELECT id FROM rulesets WHERE id = ?${holding(tx)}`, [id]);
  }

  /** False when anybody has ever used it; to be held before. */
  async removeUnused(tx: Tx, id: string): Promise<boolean> {
    const unused = `DELETE FROM rulesets WHERE id = ?
      AND NOT EXISTS (SELECT 1 FROM ruleset_uses u WHERE u.ruleset_id = rulesets.id)`;
    return (await change(tx, unused, [id])) === 1;
  }

  /** What is shown of a ruleset: its newest version, and what that says. Withdrawn ones are not searched for. */
  async tellOf(tx: Tx, { id, newestVersion, summary }: PlayerRuleset): Promise<void> {
    const told = { newestVersion, summary: JSON.stringify(summary), searchText: '' };
    await tx.update(PlayerRulesetEntity, { id }, told);
  }

  /** What others use stays without an owner; the rest is gone, versions that nobody used among it. */
  async forgetOwner(tx: Tx, ownerId: string, at: string): Promise<void> {
    await select(tx, `SELECT id FROM rulesets WHERE owner_id = ? ORDER BY id${holding(tx)}`, [ownerId]);
    await change(tx, 'DELETE FROM ruleset_uses WHERE user_id = ?', [ownerId]);
    await change(tx, UNUSED_VERSIONS, [ownerId]);
    await change(tx, ORPHAN, [at, at, ownerId]);
    await change(tx, UNUSED, []);
  }

  private async addVersion(
    tx: Tx,
    rulesetId: string,
    { version, bytes, sha256, createdAt, document }: Publication,
  ): Promise<void> {
    await tx.insert(PlayerRulesetVersionEntity, { rulesetId, version, bytes, sha256, createdAt, document });
  }
}

const newest = ({ version, summary, searchText, createdAt }: Publication) => ({
  newestVersion: version,
  summary: JSON.stringify(summary),
  searchText,
  updatedAt: createdAt,
});

const toRuleset = (row: RulesetRow): PlayerRuleset => ({
  id: row.id,
  ownerId: row.owner_id,
  by: row.display_name,
  visibility: row.visibility,
  withdrawnAt: row.withdrawn_at,
  newestVersion: row.newest_version,
  // Only summaries this program made are stored.
  summary: JSON.parse(row.summary) as RulesetSummaryResponse,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
