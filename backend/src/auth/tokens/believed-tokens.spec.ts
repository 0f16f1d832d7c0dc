import { BelievedTokens } from './believed-tokens';

describe('a token that was believed once', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  const inSeconds = (seconds: number) => Date.now() / 1000 + seconds;

  it('need not be checked again until it expires, and never counts after', () => {
    const tokens = new BelievedTokens();
    const claims = { sub: 'ada', exp: inSeconds(60) };
    tokens.remember('a.b.c', claims);
    jest.advanceTimersByTime(59_999);
    expect(tokens.recall('a.b.c')).toBe(claims);
    jest.advanceTimersByTime(1);
    expect(tokens.recall('a.b.c')).toBeUndefined();
  });

  it('does not speak for one that differs in a letter', () => {
    const tokens = new BelievedTokens();
    tokens.remember('a.b.c', { exp: inSeconds(60) });
    expect(tokens.recall('a.b.d')).toBeUndefined();
  });

  it('is forgotten for newer ones, so that many tokens fill no memory', () => {
    const tokens = new BelievedTokens();
    for (let number = 0; number <= 2_000; number += 1) tokens.remember(String(number), { exp: inSeconds(60) });
    expect([tokens.recall('0'), tokens.recall('1')]).toEqual([undefined, { exp: inSeconds(60) }]);
  });
});
