export { atTheDoor, type DoorVisitor } from './door';
export { expired, tokensFor } from './tokens';
