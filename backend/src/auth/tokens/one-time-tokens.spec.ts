import { UnitOfWork } from '../../database';
import { type TestApp, startTestApp } from '../../testing';
import { UsersRepository } from '../../users';
import { OneTimeTokens } from './one-time-tokens';
import type { TokenPurpose } from './token-purpose';

/** By itself: what a link does takes further links away, and would hide one that can be used again. */
describe('a link in a mail', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('mira');
  });
  afterEach(() => app.close());

  it.each<TokenPurpose>(['verify-email', 'reset-password', 'change-email', 'revert-email'])(
    'works once, also when ten come at the same time: %s (R6)',
    async (purpose) => {
      const [unitOfWork, tokens] = [app.app.get(UnitOfWork), app.app.get(OneTimeTokens, { strict: false })];
      const mira = await app.app.get(UsersRepository, { strict: false }).findByUsername(unitOfWork.reader, 'mira');
      if (mira === null) throw new Error('Nobody is called mira.');
      const { token } = await unitOfWork.run((tx) => tokens.issue(tx, mira, purpose));
      const spend = () => unitOfWork.run((tx) => tokens.spend(tx, token, purpose)).then(({ userId }) => userId);
      const ends = await Promise.allSettled(Array.from({ length: 10 }, spend));
      const refusals = ends.filter(({ status }) => status === 'rejected');
      expect(ends).toContainEqual({ status: 'fulfilled', value: mira.id });
      expect(refusals.map((end) => end.status === 'rejected' && (end.reason as { code: string }).code)).toEqual(
        Array<string>(9).fill('INVALID_TOKEN'),
      );
      await expect(spend()).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
    },
  );
});
