import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Config, errorCode } from '../config';
import { UnitOfWork } from '../database';
import { AuditRepository } from './audit.repository';

/** Where the chain ended when we looked last. */
export interface Anchor {
  readonly sequence: number;
  readonly link: string;
}

const EVERY_MS = 60_000;

/**
 * Notes the end of the chain outside the database, in a file and in the log: whoever can write the tables could cut off
 * the newest rows and turn the head back with them, and nothing inside would show it.
 */
@Injectable()
export class AuditAnchor implements BeforeApplicationShutdown {
  private readonly logger = new Logger(AuditAnchor.name);
  private readonly file: string;

  constructor(
    { dataDir }: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AuditRepository,
  ) {
    this.file = join(dataDir, 'audit-anchor.json');
  }

  @Interval(EVERY_MS)
  async note(): Promise<void> {
    try {
      await this.moveTo(await this.events.head(this.unitOfWork.reader));
    } catch (error) {
      this.logger.warn({ err: error }, 'The end of the audit chain could not be noted');
    }
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.note();
  }

  /** Only ever forwards: a chain that became shorter does not take its witness along. */
  async moveTo({ sequence, link }: Anchor): Promise<void> {
    const noted = await this.read();
    if (noted !== null && noted.sequence >= sequence) return;
    await mkdir(join(this.file, '..'), { recursive: true });
    await writeFile(`${this.file}.new`, `${JSON.stringify({ sequence, link })}\n`, { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
    this.logger.log({ sequence, link }, 'The end of the audit chain');
  }

  /** Null when there is none yet. Throws for a file that is damaged. */
  async read(): Promise<Anchor | null> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    return text === null ? null : (JSON.parse(text) as Anchor);
  }
}
