/**
 * Loaded when the first passkey is made or used: with the certificates of every maker of keys it knows how to read, the
 * library takes as long to load as the framework, and most starts of the server and the command line never need it.
 */
export const webAuthn = () => import('@simplewebauthn/server');
