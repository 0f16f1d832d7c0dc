import { render } from './render';
import { templates } from './templates';
import { mailLocales } from './templates/letter';

const LINK = 'https://heroes.example.org/somewhere#token=t';
/** More than any letter takes; each can be told from the words around it. */
const values = {
  name: '⟦name⟧',
  link: LINK,
  place: '⟦place⟧',
  token: '⟦token⟧',
  expiresAt: '2026-11-09T18:05:00.000Z',
  device: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  at: '2026-11-09T18:05:00.000Z',
  ip: '⟦ip⟧',
  left: '3',
  character: '⟦character⟧',
  reason: 'spam',
  note: '⟦note⟧',
};
const written = (template: string, locale: string | null, more: Partial<typeof values> = {}) =>
  render({ template, locale, values: { ...values, ...more } }) ?? { subject: '', text: '', html: '' };
const marksIn = (text: string) => [...new Set(text.match(/⟦\w+⟧|2026|\b3\b/g))].sort();

describe.each(Object.keys(templates))('the mail "%s"', (name) => {
  it.each(mailLocales)('is whole in %s: as text and as HTML, with the same values and one link', (locale) => {
    const english = written(name, 'en');
    const { subject, text, html } = written(name, locale);
    expect(subject).not.toBe('');
    expect(marksIn(text)).toEqual(marksIn(english.text));
    expect(marksIn(html.replace(/<style>.*?<\/style>|style="[^"]*"|<svg.*?<\/svg>/gs, ''))).toEqual(marksIn(text));
    expect(text.match(/https?:\/\/\S+/g)).toEqual([LINK]);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([LINK, LINK]);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(text + html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is in German for whoever chose it, also around the letter', () => {
    const [english, german] = [written(name, 'en'), written(name, 'de-CH')];
    expect(german.subject).not.toBe(english.subject);
    expect(german.text).toMatch(/^Hallo ⟦name⟧,\n/);
    const rest = german.text + german.html.replace(/<style>.*?<\/style>|style="[^"]*"/gs, '');
    expect(rest).not.toMatch(/\b(Hello|Sent by|Or open|the|your|you|was)\b/);
    expect(german.text.split('\n\n').filter((part) => english.text.split('\n\n').includes(part))).toEqual([]);
  });
});

describe('a device in a mail', () => {
  it.each([
    ['en', values.device, 'With: Firefox on Linux'],
    ['de', values.device, 'Mit: Firefox unter Linux'],
    ['de', 'curl/8.10.1', 'Mit: curl'],
    ['en', '?', 'With: an unknown program'],
  ])('is called what its owner calls it, in %s: %s', (locale, device, words) => {
    expect(written('new-device', locale, { device }).text).toContain(words);
  });
});

describe('dates and numbers in a mail', () => {
  const when = (locale: string | null) => /^(?:When|Wann): (.*)$/m.exec(written('new-device', locale).text)?.[1];

  it('are written as in the place of the reader', () => {
    const spaced = (text: string | undefined) => text?.replace(/\s/g, ' ');
    expect(spaced(when('en-GB'))).toBe('9 November 2026 at 18:05 UTC');
    expect(spaced(when('en-US'))).toBe('November 9, 2026 at 6:05 PM UTC');
    expect(spaced(when('de-DE'))).toBe('9. November 2026 um 18:05 UTC');
    expect(spaced(when('de'))).toBe('9. November 2026 um 18:05 UTC');
    expect(spaced(when(null))).toBe('November 9, 2026 at 6:05 PM UTC');
  });

  it.each([
    ['en', '0', 'It was the last one'],
    ['en', '1', 'One code is left'],
    ['en', '7', '7 codes are left'],
    ['de', '0', 'Es war der letzte'],
    ['de', '1', 'Ein Code ist noch übrig'],
    ['de', '7', 'Es sind noch 7 Codes übrig'],
  ])('count as people do: in %s, %s left is "%s"', (locale, left, words) => {
    expect(written('recovery-code-used', locale, { left }).text).toContain(words);
  });

  it('are left as they are where an older program wrote them', () => {
    expect(written('new-device', 'en', { at: 'yesterday' }).text).toContain('When: yesterday');
  });
});
