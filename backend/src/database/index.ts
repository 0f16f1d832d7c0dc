export { idColumn, jsonColumn, timeColumn } from './columns';
export { Database } from './database';
export { DatabaseModule } from './database.module';
export { isDuplicate } from './database-errors';
export { migrateDown, migrateUp, type MigrationStatus, migrationStatus } from './migrate';
export { type Values, change, holding, isPostgres, select } from './statement';
export { type Reader, type Tx, UnitOfWork, beforeCommit } from './unit-of-work';
