export { NotFriends } from './friends.problems';
export { FriendsModule } from './friends.module';
export { FriendsRepository, type HeldFriend } from './friends.repository';
