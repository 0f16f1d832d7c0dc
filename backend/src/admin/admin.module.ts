import { Module } from '@nestjs/common';
import { AuthModule } from '../auth';
import { UsersModule } from '../users';
import { AuditController } from './audit/audit.controller';
import { AuditReads } from './audit/audit-reads';
import { UserActs } from './users/user-acts';
import { UserChanges } from './users/user-changes';
import { UserReads } from './users/user-reads';
import { AdminUsersController } from './users/users.controller';

@Module({
  imports: [AuthModule, UsersModule],
  controllers: [AdminUsersController, AuditController],
  providers: [AuditReads, UserActs, UserChanges, UserReads],
  exports: [UserActs],
})
export class AdminModule {}
