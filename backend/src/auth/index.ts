export { AccountCare } from './account-care';
export { Accounts } from './accounts';
export { AuthModule } from './auth.module';
export { Passwords } from './passwords/passwords';
export { Forbidden } from './auth.problems';
export { RegisterDto } from './dto/register.dto';
