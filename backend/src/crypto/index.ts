export { NONCE_BYTES, TAG_BYTES, decrypt, encrypt } from './cipher';
export { digest } from './digest';
