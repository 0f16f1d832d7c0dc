const { createCjsPreset } = require('jest-preset-angular/presets');

module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'frontend',
  rootDir: __dirname,
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/setup-jest.ts'],
  testRegex: 'src/.*\\.spec\\.ts$',
  moduleNameMapper: {
    '^@heroledger/([^/]+)$': '<rootDir>/../libs/$1/src',
    // The same program in the form that jest loads.
    '^marked$': '<rootDir>/../node_modules/marked/lib/marked.umd.js',
  },
};
