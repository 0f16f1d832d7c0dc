import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { AuditLog } from '../../audit';
import { Config, errorCode } from '../../config';

/** An account that was deleted, by the number that leads to nobody. */
interface Deletion {
  readonly userId: string;
  readonly at: string;
}

const EVERY_MS = 3_600_000;
const PAGE = 500;

/**
 * Which accounts were deleted, in a file outside the database: an older backup does not know, and would bring them back.
 * What the trail tells is written down after each deletion, at every start and once an hour, so that neither a crash in
 * between nor a deletion by another instance is missed.
 */
@Injectable()
export class DeletionLedger implements OnApplicationBootstrap {
  private readonly logger = new Logger(DeletionLedger.name);
  private readonly file: string;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    { dataDir }: Config,
    private readonly trail: AuditLog,
  ) {
    this.file = join(dataDir, 'deletions.jsonl');
  }

  onApplicationBootstrap(): Promise<void> {
    return this.note();
  }

  /** Nobody is kept from leaving by a disk that is full: what could not be written is written the next time. */
  @Interval(EVERY_MS)
  note(): Promise<void> {
    this.turn = this.turn
      .then(() => this.append())
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'The ledger of deletions could not be written');
      });
    return this.turn;
  }

  /** The earliest first. A line that was torn tells nothing; the trail tells it again. */
  async read(): Promise<readonly Deletion[]> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return '';
      throw error;
    });
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.flatMap((line) => {
      const deletion = parsed(line);
      if (deletion === null) this.logger.warn('The ledger of deletions has a line that cannot be read');
      return deletion ?? [];
    });
  }

  private async append(): Promise<void> {
    const noted = new Set((await this.read()).map(({ userId }) => userId));
    const missing = (await this.toldByTheTrail(noted)).reverse();
    if (missing.length === 0) return;
    await mkdir(join(this.file, '..'), { recursive: true });
    const ledger = await open(this.file, 'a', 0o600);
    try {
      // Begins a line of its own, whatever became of the last one.
      await ledger.write(missing.map((deletion) => `\n${JSON.stringify(deletion)}\n`).join(''));
      await ledger.sync();
    } finally {
      await ledger.close();
    }
  }

  /** The newest first; reading ends with the first page on which nothing is new. */
  private async toldByTheTrail(noted: ReadonlySet<string>): Promise<Deletion[]> {
    const found: Deletion[] = [];
    let before: number | null = null;
    for (;;) {
      const rows = await this.trail.find({ action: 'account.deleted' }, before, PAGE);
      const fresh = rows.flatMap(({ subjectId, at }) =>
        subjectId === null || noted.has(subjectId) ? [] : [{ userId: subjectId, at }],
      );
      found.push(...fresh);
      before = rows.at(-1)?.sequence ?? null;
      if (rows.length < PAGE || fresh.length === 0 || before === null) return found;
    }
  }
}

function parsed(line: string): Deletion | null {
  try {
    return JSON.parse(line) as Deletion;
  } catch {
    return null;
  }
}
