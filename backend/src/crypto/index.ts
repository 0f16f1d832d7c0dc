export { NONCE_BYTES, TAG_BYTES, decrypt, encrypt } from './cipher';
