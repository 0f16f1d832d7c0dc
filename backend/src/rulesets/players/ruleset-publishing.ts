import { Injectable } from '@nestjs/common';
import { type Ruleset, RulesetError, loadRuleset } from '@heroledger/rules';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { digest } from '../../crypto';
import { type Tx, UnitOfWork } from '../../database';
import { InvalidRequest } from '../../problem';
import { toRulesetSummary } from '../ruleset.response';
import { LONGEST_SLUG, isSlug, newPlayerRulesetId, slugOf } from './player-ruleset-id';
import { playerRulesetLimits } from './player-ruleset-limits';
import { RulesetTooLarge, RulesetVersionTaken, TooManyRulesets, UnsoundRuleset } from './player-rulesets.problems';
import { type PlayerRuleset, PlayerRulesetsRepository, type Publication } from './player-rulesets.repository';
import { isHigher } from './version-order';

/** What somebody brings: a ruleset, or the next version of one of theirs. */
@Injectable()
export class RulesetPublishing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulesets: PlayerRulesetsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The ruleset with this version as its newest. The same once more changes nothing. Throws `UnsoundRuleset`,
   * `RulesetTooLarge`, `RulesetVersionTaken`, `TooManyRulesets` or `InvalidRequest`.
   */
  async publish(actor: Actor, body: unknown): Promise<PlayerRuleset> {
    const { given, slug } = readBody(body);
    const known = await this.rulesets.findBySlug(this.unitOfWork.reader, actor.userId, slug);
    const id = known?.id ?? newPlayerRulesetId(slug);
    const publication = this.examine({ ...given, id });
    return this.unitOfWork.run(async (tx) => {
      const room = await this.rulesets.lockRoom(tx, actor.userId);
      const current = await this.rulesets.findBySlug(tx, actor.userId, slug);
      // Begun by another request meanwhile: it has an id of its own, and this document was given another.
      if ((current?.id ?? id) !== id) throw new RulesetVersionTaken(publication.version, current?.newestVersion ?? '');
      if (current !== null && (await this.isRepeated(tx, current, publication))) return current;
      if (room.bytes + publication.bytes > playerRulesetLimits.totalBytes)
        throw new TooManyRulesets('bytes of rulesets', playerRulesetLimits.totalBytes);
      await this.add(tx, { id, ownerId: actor.userId, slug }, { current, publication, room });
      const details = { version: publication.version };
      await this.audit.record(tx, actor, { action: 'ruleset.published', ...subject(id), details });
      return this.read(tx, id);
    });
  }

  private async add(
    tx: Tx,
    named: { readonly id: string; readonly ownerId: string; readonly slug: string },
    { current, publication, room }: Addition,
  ): Promise<void> {
    const { rulesets, versions } = playerRulesetLimits;
    if (current === null) {
      if (room.rulesets >= rulesets) throw new TooManyRulesets('rulesets', rulesets);
      await this.rulesets.begin(tx, named, publication);
      return;
    }
    if (!isHigher(publication.version, current.newestVersion))
      throw new RulesetVersionTaken(publication.version, current.newestVersion);
    const published = await this.rulesets.versions(tx, current.id);
    if (published.length >= versions) throw new TooManyRulesets('versions of a ruleset', versions);
    await this.rulesets.publish(tx, current.id, publication);
  }

  /** Whether this very document is the version that is there. */
  private async isRepeated(tx: Tx, { id }: PlayerRuleset, { version, sha256 }: Publication): Promise<boolean> {
    const published = await this.rulesets.versions(tx, id);
    return published.some((other) => other.version === version && other.sha256 === sha256);
  }

  private async read(tx: Tx, id: string): Promise<PlayerRuleset> {
    const found = await this.rulesets.find(tx, id);
    if (found === null) throw new Error(`The ruleset ${id} was not written.`);
    return found;
  }

  /** What is stored of a document, once it is known to be one. */
  private examine(document: object): Publication {
    const text = JSON.stringify(document);
    const bytes = Buffer.byteLength(text);
    const { documentBytes } = playerRulesetLimits;
    if (bytes > documentBytes) throw new RulesetTooLarge(bytes, documentBytes);
    const ruleset = soundRuleset(document);
    return {
      version: ruleset.version,
      bytes,
      sha256: digest(text),
      createdAt: this.clock.timestamp(),
      document: text,
      summary: toRulesetSummary(ruleset),
      searchText: searchTextOf(ruleset),
    };
  }
}

interface Addition {
  readonly current: PlayerRuleset | null;
  readonly publication: Publication;
  readonly room: { readonly rulesets: number };
}

export const subject = (id: string) => ({ subjectType: 'ruleset', subjectId: id });

function readBody(body: unknown): { readonly given: object; readonly slug: string } {
  if (!isObject(body))
    throw new InvalidRequest([{ pointer: '', code: 'IS_OBJECT', message: 'A ruleset is an object.' }]);
  const { id } = body;
  const slug = typeof id === 'string' ? slugOf(id) : '';
  if (isSlug(slug)) return { given: body, slug };
  const message = `Give the ruleset an id of at most ${String(LONGEST_SLUG)} letters and digits, with single hyphens or dots between, such as iron-roads.`;
  throw new InvalidRequest([{ pointer: '/id', code: 'RULESET_ID', message }]);
}

function soundRuleset(document: object): Ruleset {
  try {
    return loadRuleset(document).ruleset;
  } catch (error) {
    throw error instanceof RulesetError ? new UnsoundRuleset(error.problems) : error;
  }
}

const searchTextOf = ({ name, shortName, description }: Ruleset): string =>
  [name, shortName, description].join('\n').toLowerCase().slice(0, 2000);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
