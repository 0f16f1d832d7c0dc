export { type Friend, FriendsApi } from './friends-api';
