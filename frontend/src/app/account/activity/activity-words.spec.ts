import { acts } from '@heroledger/contract';
import { wordsFor } from '../../admin/audit/audit-words';
import { activityWords, isWarning } from './activity-words';

describe('what happened', () => {
  it('is told in words', () => {
    expect(activityWords('session.started')).toBe('Signed in');
  });

  it.each(acts)('has a sentence of its own, to its owner and to administrators: %s', (action) => {
    for (const words of [activityWords(action), wordsFor({ action })]) {
      expect(words).not.toContain(action);
      expect(words).toMatch(/^[A-Z].* |^Signed|^Profile|^Passkey/);
    }
  });

  it('of a kind this app does not know yet is told as it is', () => {
    expect(activityWords('dragon.fed')).toBe('dragon.fed');
    expect(activityWords('constructor')).toBe('constructor');
  });

  it('is worth a second look when somebody guessed', () => {
    expect(isWarning('session.refused')).toBe(true);
    expect(isWarning('session.started')).toBe(false);
  });
});
