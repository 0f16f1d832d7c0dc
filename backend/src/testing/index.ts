export { Api, type Answer } from './api';
export { PASSWORD, type TestApp, startTestApp } from './test-app';
export { testConfig } from './test-config';
export { createTestDatabase, testDialect } from './test-database';
