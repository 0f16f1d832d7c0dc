export { type Actor, CurrentActor, actorOf } from './actor';
export { Public, PublicRoute } from './public.decorator';
export { RecentSignIn, RecentSignInRoute } from './recent-sign-in.decorator';
export { CurrentVisitor, type Visitor, visitorOf } from './visitor';
export { Roles, RoutedRole } from './roles.decorator';
