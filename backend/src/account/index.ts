export { AccountModule } from './account.module';
export { DeletionReplay } from './data/deletion-replay';
