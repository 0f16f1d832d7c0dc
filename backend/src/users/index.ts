export { assertAnother } from './administrators';
export { IsEmailAddress, isEmailAddress } from './email-address';
export {
  type DirectoryFilter,
  type ListedUser,
  UserDirectory,
  accountStates,
  type AccountState,
} from './user-directory.repository';
export { type Credentials, NO_PASSWORD, type Role, type User, folded, isSameAddress, roles } from './user';
export { type Locale, type Preferences, locales, preferencesFrom, themes, unitSystems } from './preferences';
export { greetedName, recipientOf } from './recipient';
export { IsShownName } from './shown-name';
export { IsUsername } from './username';
export { UserResponse, toUserResponse } from './user.response';
export { UsersModule } from './users.module';
export { EmailTaken, UsernameTaken } from './users.problems';
export { UsersRepository } from './users.repository';
