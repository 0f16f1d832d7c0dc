import { preferencesFrom } from './preferences';

describe('what a browser says of how its reader likes things', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
    ['de-LU, de;q=0.9', 'de-DE'],
    ['de', 'de-DE'],
    ['en-ZA, en;q=0.9', undefined],
    ['en', undefined],
    ['fr-CH, fr;q=0.9, de;q=0.8, en-US;q=0.7', undefined],
    ['DE-de', 'de-DE'],
    ['en-GB', 'en-GB'],
    ['fr', undefined],
    ['*', undefined],
    ['', undefined],
    ['-;=,,;q=de', undefined],
    [`${'a,'.repeat(8000)}de`, undefined],
  ])('takes from %j the language of mails %s', (languages, locale) => {
    expect(preferencesFrom(languages).locale).toBe(locale);
  });
});
