export { type Credentials, NO_PASSWORD, type Role, type User, folded } from './user';
export { type Preferences, locales, themes, unitSystems } from './preferences';
export { IsUsername } from './username';
export { UserResponse, toUserResponse } from './user.response';
export { UsersModule } from './users.module';
export { EmailTaken, UsernameTaken } from './users.problems';
export { UsersRepository } from './users.repository';
