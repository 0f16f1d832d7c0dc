import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { UnitOfWork } from '../../database';
import { ActivityService } from './activity.service';
import { heldParts } from './held-data';
import { HeldDataRepository } from './held-data.repository';

/** One JSON file with everything held about an account, written while it is read: a thick ledger is never whole in memory. */
@Injectable()
export class ExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly held: HeldDataRepository,
    private readonly audit: AuditTrail,
    private readonly trail: ActivityService,
  ) {}

  async *write(actor: Actor): AsyncGenerator<string> {
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, actor, { action: 'account.exported', subjectType: 'user', subjectId: actor.userId }),
    );
    const { reader } = this.unitOfWork;
    yield `{"format":"heroledger-account"`;
    for (const part of heldParts) {
      yield `,${JSON.stringify(part.part)}:`;
      if (part.isLarge === true) {
        yield '[';
        yield* separated(texts(this.held.largeRows(reader, part, actor.userId)));
        yield ']';
      } else yield JSON.stringify(await this.held.rows(reader, part, actor.userId));
    }
    yield ',"characters":[';
    yield* this.characters(actor.userId);
    yield '],"activity":[';
    yield* separated(this.activity(actor));
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
    yield* texts(this.held.versions(this.unitOfWork.reader, characterId));
  }

  private async *activity(actor: Actor): AsyncGenerator<string> {
    yield* texts(this.trail.all(actor));
  }
}

async function* texts(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield JSON.stringify(item);
}

async function* separated(items: AsyncIterable<string>): AsyncGenerator<string> {
  let between = '';
  for await (const item of items) {
    yield between + item;
    between = ',';
  }
}
