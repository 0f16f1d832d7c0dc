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
  moduleNameMapper: { '^@heroledger/([^/]+)$': '<rootDir>/libs/$1/src' },
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc] },
};

/** Rules by tables and properties, features over HTTP, the web app's own parts, journeys in a real browser. */
module.exports = {
  projects: [
    { ...node, displayName: 'libs', testRegex: 'libs/.*\\.spec\\.ts$' },
    { ...node, displayName: 'backend', testRegex: 'backend/.*\\.spec\\.ts$' },
    '<rootDir>/frontend/jest.config.cjs',
    { ...node, displayName: 'journeys', testRegex: 'frontend/e2e/.*\\.journey\\.ts$' },
  ],
};
