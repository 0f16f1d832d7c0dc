export { expired, tokensFor } from './tokens';
