export { AuditModule } from './audit.module';
export { AuditTrail, type Originator } from './audit-trail';
export type { AuditEvent } from './audit.repository';
