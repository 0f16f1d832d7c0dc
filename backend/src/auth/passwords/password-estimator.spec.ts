import { ServiceUnavailable } from '../../problem';
import { PasswordEstimator } from './password-estimator';

describe('how hard a password is to guess', () => {
  const estimator = new PasswordEstimator();
  afterAll(() => estimator.onApplicationShutdown());
  const score = async (password: string, words: readonly string[] = []) =>
    (await estimator.estimate(password, words)).score;

  it.each([
    ['a surname', 'featherstone', 1],
    ['a rare surname and a year', 'vandenberghe1987', 2],
    ['a title', 'casablanca', 1],
    ['what everybody takes', 'password123', 1],
    ['a row of keys', 'qwertyuiop', 1],
  ])('is known of %s: %s', async (_what, password, most) => {
    expect(await score(password)).toBeLessThanOrEqual(most);
  });

  it('is known of four words that do not belong together, and of what only one person would take', async () => {
    expect(await score('lantern quartz 9 meadow')).toBe(4);
    expect(await score('tavarinquell')).toBeGreaterThanOrEqual(3);
    expect(await score('tavarinquell', ['tavarin', 'quell'])).toBeLessThan(3);
  });

  it('holds up nobody else while a long one is looked at (I6)', async () => {
    const random = Array.from({ length: 128 }, (_, n) => String.fromCharCode(33 + ((n * 37) % 94))).join('');
    let answered = false;
    const estimate = score(random).then((found) => {
      answered = true;
      return found;
    });
    // Were it done here, the estimate would be there before the first of these turns ends.
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    expect(answered).toBe(false);
    expect(await estimate).toBe(4);
  });

  it('is asked of fifty at once, and no more', async () => {
    const crowd = Array.from({ length: 50 }, () => estimator.estimate('casablanca', []));
    expect(() => estimator.estimate('casablanca', [])).toThrow(ServiceUnavailable);
    expect(await Promise.all(crowd)).toHaveLength(50);
  });

  it('is answered with a refusal when the thread ends under it, and by a new thread afterwards', async () => {
    const lost = estimator.estimate('casablanca', []);
    const told = expect(lost).rejects.toBeInstanceOf(ServiceUnavailable);
    await estimator.onApplicationShutdown();
    await told;
    expect(await score('casablanca')).toBeLessThan(3);
  });
});
