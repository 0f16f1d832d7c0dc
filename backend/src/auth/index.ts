export { Accounts } from './accounts';
export { AuthModule } from './auth.module';
export { Passwords } from './passwords/passwords';
