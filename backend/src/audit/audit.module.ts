import { Global, Module } from '@nestjs/common';
import { AuditAnchor } from './audit-anchor';
import { AuditChain } from './audit-chain';
import { AuditCheck } from './audit-check';
import { AuditKeys } from './audit-keys';
import { AuditKeysRepository } from './audit-keys.repository';
import { AuditLog } from './audit-log';
import { AuditLogRepository } from './audit-log.repository';
import { AuditTrail } from './audit-trail';
import { AuditRepository } from './audit.repository';
import { PersonalData } from './personal-data';

const chain = [AuditAnchor, AuditChain, AuditCheck, AuditKeys, AuditRepository];
const personal = [AuditKeysRepository, PersonalData];

@Global()
@Module({
  providers: [...chain, ...personal, AuditLog, AuditLogRepository, AuditTrail],
  exports: [AuditCheck, AuditLog, AuditTrail],
})
export class AuditModule {}
