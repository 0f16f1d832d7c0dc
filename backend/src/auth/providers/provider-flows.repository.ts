import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../../database';
import { ProviderFlowEntity } from './provider-flow.entity';

export type ProviderFlow = Readonly<Omit<ProviderFlowEntity, 'user'>>;

@Injectable()
export class ProviderFlowsRepository {
  async add(tx: Tx, flow: ProviderFlow): Promise<void> {
    await tx.insert(ProviderFlowEntity, flow);
  }

  /** Takes it away, for the browser that began it only; null when it was not there, or somebody took it first. */
  async take(tx: Tx, key: Pick<ProviderFlow, 'stateHash' | 'browserHash' | 'provider'>): Promise<ProviderFlow | null> {
    const found = await tx.findOneBy(ProviderFlowEntity, key);
    if (found === null) return null;
    const { affected } = await tx.delete(ProviderFlowEntity, key);
    return affected === 1 ? found : null;
  }

  async forgetExpired(tx: Tx, now: string): Promise<void> {
    await tx.delete(ProviderFlowEntity, { expiresAt: LessThanOrEqual(now) });
  }
}
