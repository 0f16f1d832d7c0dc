export { type AuditEntry, AuditLog } from './audit-log';
export type { AuditFilter } from './audit-log.repository';
export { AuditCheck, type AuditFinding } from './audit-check';
export { AuditModule } from './audit.module';
export { AuditTrail, type Originator } from './audit-trail';
