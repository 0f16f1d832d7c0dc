import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { chooseLocale, readersWayOf } from './locale';
import { FigurePipe, formatNumber, formatSigned } from './numbers';
import { describeMoment, When } from './when';

describe('numbers', () => {
  it.each([
    [0, '+0'],
    [3, '+3'],
    [-1, '\u22121'],
    [-1200, '\u22121,200'],
  ])('%i is written %s where signs matter', (value, written) => {
    expect(formatSigned(value)).toBe(written);
  });

  it('are written as the reader is used to, with a true minus', () => {
    expect([formatNumber(1980), formatNumber(-2), formatNumber(2.5)]).toEqual(['1,980', '\u22122', '2.5']);
  });
});

describe('describeMoment', () => {
  const now = new Date(2026, 10, 22, 21, 30);

  it.each([
    [new Date(2026, 10, 22, 0, 5), /^today, 12:05/],
    [new Date(2026, 10, 21, 23, 59), /^yesterday, 11:59/],
    [new Date(2026, 10, 9, 8, 0), /^November 9$/],
    [new Date(2025, 10, 22, 21, 30), /^November 22, 2025$/],
  ])('says %s as people do', (moment, words) => {
    expect(describeMoment(moment, now)).toMatch(words);
  });

  it('counts days by the calendar, also over the change of the year', () => {
    expect(describeMoment(new Date(2026, 11, 31, 23, 0), new Date(2027, 0, 1, 1, 0))).toMatch(/^yesterday/);
  });
});

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [When],
  template: `<app-when [at]="now" />; since <app-when within [at]="now" />`,
})
class Said {
  protected readonly now = new Date().toISOString();
}

describe('a moment on the page', () => {
  it('begins with a capital, unless words go before it', async () => {
    const page = TestBed.createComponent(Said);
    await page.whenStable();
    expect((page.nativeElement as HTMLElement).textContent).toMatch(/^Today, .*; since today, /);
  });
});

describe('readersWayOf', () => {
  it.each([
    ['en', [null, 'en-GB', 'en-US'], 'en-GB'],
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-DE'],
    ['en', ['de', 'fr'], 'en-DE'],
    ['en', ['pt-BR'], 'en-001-u-hc-h23'],
    ['de', ['en-US'], 'de-001-u-hc-h12'],
    ['en', [], 'en'],
    ['en', ['not a tag', 'en'], 'en'],
  ])('a page in %s for a reader of %j writes as in %s', (language, preferred, way) => {
    expect(readersWayOf(language, preferred)).toBe(way);
  });
});

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, When],
  template: `<app-when at="2020-11-09T12:00:00.000Z" /> · {{ 1980.5 | figure }}`,
})
class Written {}

describe('the place a player chose', () => {
  afterEach(() => {
    chooseLocale(null);
  });

  it('writes what is on the page anew at once, and the browser writes again when the choice is taken back', async () => {
    const page = TestBed.createComponent(Written);
    const words = () => (page.nativeElement as HTMLElement).textContent;
    await page.whenStable();
    expect(words()).toBe('November 9, 2020 · 1,980.5');
    chooseLocale('en-GB');
    await page.whenStable();
    expect(words()).toBe('9 November 2020 · 1,980.5');
    chooseLocale('de');
    await page.whenStable();
    // The page speaks English, as it is written in Germany: no German month is in it.
    expect(words()).toBe('9 November 2020 · 1.980,5');
    chooseLocale(null);
    await page.whenStable();
    expect(words()).toBe('November 9, 2020 · 1,980.5');
  });
});
