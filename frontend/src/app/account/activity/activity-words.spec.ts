import { acts, signInWays } from '@heroledger/contract';
import { wordsFor } from '../../admin/audit/audit-words';
import { activityWords, isWarning } from './activity-words';

describe('what happened', () => {
  it('is told in words', () => {
    expect(activityWords({ action: 'session.started', details: {} })).toBe('Signed in');
  });

  it.each(signInWays)('tells what a sign-in was proven by: %s', (by) => {
    expect(activityWords({ action: 'session.started', details: { by } })).toMatch(/^Signed in with /);
    expect(activityWords({ action: 'session.started', details: { by: 'constructor' } })).toBe('Signed in');
  });

  it('tells which device was signed out', () => {
    const device = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
    const words = activityWords({ action: 'session.ended', details: { device } });
    expect(words).toMatch(/^A device was signed out: Firefox/);
  });

  it.each(acts)('has a sentence of its own, to its owner and to administrators: %s', (action) => {
    for (const words of [activityWords({ action, details: {} }), wordsFor({ action })]) {
      expect(words).not.toContain(action);
      expect(words).toMatch(/^[A-Z].* |^Signed|^Profile|^Passkey/);
    }
  });

  it('of a kind this app does not know yet is told as it is', () => {
    for (const action of ['dragon.fed', 'constructor']) expect(activityWords({ action, details: {} })).toBe(action);
  });

  it('is worth a second look when somebody guessed', () => {
    expect(isWarning('session.refused')).toBe(true);
    expect(isWarning('session.started')).toBe(false);
  });
});
