export { AuditModule } from './audit.module';
export { AuditTrail, type Originator } from './audit-trail';
