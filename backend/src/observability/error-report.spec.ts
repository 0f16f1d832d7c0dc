import { UserEntity } from '../users/user.entity';
import { type TestApp, startTestApp } from '../testing';
import { errorReport } from './error-report';

describe('an error in the log', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('says what went wrong with a statement, and none of its values', async () => {
    const half = { id: 'u-1', passwordHash: '$2b$12$secret', email: 'ada@example.test' };
    const error: unknown = await app.database.source.manager
      .insert(UserEntity, half)
      .catch((refused: unknown) => refused);
    expect(JSON.stringify(error)).toContain('$2b$12$secret');
    const report = JSON.stringify(errorReport(error));
    expect(report).toMatch(/QueryFailedError.+users/);
    expect(report).not.toMatch(/secret|ada@example/);
  });

  it('keeps nothing of what is no error', () => {
    expect(errorReport({ password: 'secret' })).toEqual({ type: 'object' });
  });
});
