export { FoldsTo } from './folds-to.decorator';
export { type Credentials, type Role, type User, folded } from './user';
export { UserResponse, toUserResponse } from './user.response';
export { UsersModule } from './users.module';
export { EmailTaken } from './users.problems';
export { UsersRepository } from './users.repository';
