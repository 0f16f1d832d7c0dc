const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

const node = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleNameMapper: {
    '^@heroledger/([^/]+)$': '<rootDir>/libs/$1/src',
    // What is loaded when it is needed has the ending it has once it is built.
    '^(\\.{1,2}/(?:formats|pdf|writing)/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc] },
  // Modules of another kind than ours, which jest cannot load before they are translated.
  transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose)/)'],
};

/** A test that starts the real server on a busy machine needs more than the default of five seconds. */
const testTimeout = 30_000;

/** Every processor; Jest by itself leaves one idle. */
const maxWorkers = '100%';

/** What a file leaves behind slows the ones after it down threefold in the end: a process that has grown begins anew. */
const workerIdleMemoryLimit = '700MB';

/** Rules by tables and properties, features over HTTP, the web app's own parts, journeys in a real browser. */
module.exports = {
  testTimeout,
  maxWorkers,
  workerIdleMemoryLimit,
  projects: [
    { ...node, displayName: 'libs', testRegex: 'libs/.*\\.spec\\.ts$' },
    { ...node, displayName: 'backend', testRegex: 'backend/.*\\.spec\\.ts$' },
    '<rootDir>/frontend/jest.config.cjs',
    { ...node, displayName: 'journeys', testRegex: 'frontend/e2e/.*\\.journey\\.ts$' },
  ],
};
