export { AdminModule } from './admin.module';
export { UserActs } from './users/user-acts';
