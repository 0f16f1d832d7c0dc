import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database';
import { AuditAnchor, type Anchor } from './audit-anchor';
import { AuditChain } from './audit-chain';
import { AuditRepository, type ChainedRow, type Head } from './audit.repository';

/** What a check of the whole trail found. */
export interface AuditFinding {
  readonly valid: boolean;
  /** Rows looked at, from the beginning of the chain. */
  readonly checked: number;
  /** The first row that was changed, or the place of the first that is missing. */
  readonly firstBadSequence?: number;
}

interface Place {
  readonly sequence: number;
  readonly link: string;
}

const BATCH = 500;

/** Follows the chain from its beginning: a row that was changed, taken out or put in breaks it at that row. */
@Injectable()
export class AuditCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AuditRepository,
    private readonly chain: AuditChain,
    private readonly anchors: AuditAnchor,
  ) {}

  async verify(): Promise<AuditFinding> {
    const anchor = await this.anchors.read();
    const { beginsAfter } = await this.events.head(this.unitOfWork.reader);
    const begin = { sequence: beginsAfter, link: '' };
    const { last, bad } = await this.follow(begin, anchor);
    const firstBad = bad ?? (await this.endIsMissing(last, anchor));
    const checked = last.sequence - beginsAfter;
    if (firstBad !== null) return { valid: false, checked, firstBadSequence: firstBad };
    await this.anchors.moveTo(last);
    return { valid: true, checked };
  }

  /** The last row that is sound, and the first that is not. */
  private async follow(begin: Place, anchor: Anchor | null): Promise<{ last: Place; bad: number | null }> {
    let last = begin;
    for (;;) {
      const rows = await this.events.after(this.unitOfWork.reader, last.sequence, BATCH);
      if (rows.length === 0) return { last, bad: null };
      for (const row of rows) {
        const next = this.next(last, row, anchor);
        if (next === null) return { last, bad: last.sequence + 1 };
        last = next;
      }
    }
  }

  private next(last: Place, row: ChainedRow, anchor: Anchor | null): Place | null {
    const link = this.chain.linkOf(row, last.link);
    const sound = row.sequence === last.sequence + 1 && link !== null && link === row.link;
    if (!sound) return null;
    return anchor?.sequence === row.sequence && anchor.link !== link ? null : { sequence: row.sequence, link };
  }

  /** Rows that were appended while we looked are no surprise; a head or an anchor that has seen more than there is, is. */
  private async endIsMissing(last: Place, anchor: Anchor | null): Promise<number | null> {
    if (anchor !== null && anchor.sequence > last.sequence) return last.sequence + 1;
    const head = await this.events.head(this.unitOfWork.reader);
    if (head.sequence > last.sequence) {
      const [row] = await this.events.after(this.unitOfWork.reader, last.sequence, 1);
      return row === undefined ? last.sequence + 1 : null;
    }
    return sameEnd(head, last) ? null : head.sequence + 1;
  }
}

const sameEnd = (head: Head, last: Place): boolean => head.sequence === last.sequence && head.link === last.link;
