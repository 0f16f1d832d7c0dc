export { acts, type ActName, signInWays, type SignInWay } from './acts';
export { type Device, recogniseDevice } from './devices';
/** What crosses the wire, generated from the server's code by `npm run contract`. */
export type { components, operations, paths } from './openapi.types';
