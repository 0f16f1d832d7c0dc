import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

@Injectable()
class CloseDatabase implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}

/** Takes a database that is open and migrated: what can go wrong with it stops the start, not a request. */
@Global()
@Module({})
export class DatabaseModule {
  static with(database: Database): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...database.source.options, manualInitialization: true }),
          dataSourceFactory: () => Promise.resolve(database.source),
        }),
      ],
      providers: [{ provide: Database, useValue: database }, UnitOfWork, CloseDatabase],
      exports: [Database, UnitOfWork],
    };
  }
}
