export { type Actor, CurrentActor, actorOf } from './actor';
export { Public, PublicRoute } from './public.decorator';
export { RecentSignIn, RecentSignInRoute } from './recent-sign-in.decorator';
export { Recognised } from './recognised.decorator';
export { TokenScope, type TokenScopeName, TokenScopeRoute, tokenScopes } from './token-scope.decorator';
export { CurrentVisitor, type Visitor, visitorOf } from './visitor';
