export { Api, type Answer } from './api';
export { type MailServer, startMailServer } from './mail-server';
export { PASSWORD, type TestApp, startTestApp } from './test-app';
export { testConfig } from './test-config';
export { createTestDatabase, testDialect } from './test-database';
