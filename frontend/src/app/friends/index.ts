export { FriendRequests } from './friend-requests';
export { type Friend, FriendsApi } from './friends-api';
