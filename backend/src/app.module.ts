import { type DynamicModule, Module } from '@nestjs/common';
import { AccountModule } from './account';
import { AdminModule } from './admin';
import { AuditModule } from './audit';
import { AuthModule } from './auth';
import { CharactersModule } from './characters';
import { ClockModule } from './clock';
import { type Config, ConfigModule } from './config';
import { type Database, DatabaseModule } from './database';
import { FriendsModule } from './friends';
import { HealthModule } from './health';
import { MailModule } from './mail';
import { ObservabilityModule } from './observability';
import { RateLimitModule } from './rate-limit';
import { RulesetsModule } from './rulesets';
import { SharingModule } from './sharing';
import { TemplatesModule } from './templates';
import { TransferModule } from './transfer';
import { UsersModule } from './users';

/** The list of features. */
@Module({})
export class AppModule {
  static with(config: Config, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(database),
        ClockModule,
        ObservabilityModule,
        RateLimitModule,
        HealthModule,
        AuditModule,
        MailModule,
        UsersModule,
        AuthModule,
        AccountModule,
        RulesetsModule,
        CharactersModule,
        TemplatesModule,
        FriendsModule,
        SharingModule,
        TransferModule,
        AdminModule,
      ],
    };
  }
}
