import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { type AuditEvent, AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { heldParts } from './held-data';
import { HeldDataRepository } from './held-data.repository';

const TRAIL_PAGE = 200;

/** One JSON file with everything held about an account, written while it is read: a thick ledger is never whole in memory. */
@Injectable()
export class ExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly held: HeldDataRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async *write(actor: Actor): AsyncGenerator<string> {
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, actor, { action: 'account.exported', subjectType: 'user', subjectId: actor.userId }),
    );
    const { reader } = this.unitOfWork;
    yield `{"exportedAt":${JSON.stringify(this.clock.timestamp())}`;
    for (const part of heldParts) {
      yield `,${JSON.stringify(part.part)}:${JSON.stringify(await this.held.rows(reader, part, actor.userId))}`;
    }
    yield ',"characters":[';
    yield* this.characters(actor.userId);
    yield '],"activity":[';
    yield* separated(this.activity(actor.userId));
    yield ']}';
  }

  private async *characters(userId: string): AsyncGenerator<string> {
    const { reader } = this.unitOfWork;
    let between = '';
    for await (const character of this.held.characters(reader, userId)) {
      yield `${between}${JSON.stringify(character).slice(0, -1)},"versions":[`;
      yield* separated(this.versions(String(character['id'])));
      yield ']}';
      between = ',';
    }
  }

  private async *versions(characterId: string): AsyncGenerator<string> {
    for await (const version of this.held.versions(this.unitOfWork.reader, characterId)) yield JSON.stringify(version);
  }

  private async *activity(userId: string): AsyncGenerator<string> {
    let before: number | null = null;
    for (;;) {
      const page: readonly AuditEvent[] = await this.audit.about(this.unitOfWork.reader, userId, {
        before,
        limit: TRAIL_PAGE,
      });
      for (const { at, action, subjectType, subjectId, ip, userAgent, details } of page)
        yield JSON.stringify({ at, action, subjectType, subjectId, ip, userAgent, details });
      const last = page.at(-1);
      if (last === undefined || page.length < TRAIL_PAGE) return;
      before = last.sequence;
    }
  }
}

async function* separated(items: AsyncIterable<string>): AsyncGenerator<string> {
  let between = '';
  for await (const item of items) {
    yield between + item;
    between = ',';
  }
}
