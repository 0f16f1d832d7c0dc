import { Injectable } from '@nestjs/common';
import { Database, migrationStatus } from '../database';
import { Problem } from '../problem';
import type { ReadinessResponse } from './health.response';

export class NotReady extends Problem {
  readonly code = 'NOT_READY';
  readonly status = 503;
  readonly title = 'Not ready';
  override readonly headers = { 'retry-after': '5' };
}

@Injectable()
export class HealthService {
  constructor(private readonly database: Database) {}

  async ready(): Promise<ReadinessResponse> {
    let pending: number;
    try {
      await this.database.reader.query('SELECT 1');
      pending = (await migrationStatus(this.database.source)).filter(({ applied }) => !applied).length;
    } catch (error) {
      throw new NotReady('The database does not answer.', { cause: error });
    }
    if (pending > 0) throw new NotReady(`${String(pending)} migrations are missing.`);
    return { status: 'ready', database: this.database.dialect };
  }
}
