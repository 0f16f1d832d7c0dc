import { computed, type Signal, signal } from '@angular/core';

const chosen = signal<string | null>(null);

/**
 * How dates and numbers are written: as the reader chose, and otherwise as the browser's reader is used to, among the
 * ways of the language the page speaks. A reader in Dublin sees `9 November`, one in Boston `November 9`; one in Berlin
 * sees `9 November` and `21:14`, and no German month in an English sentence.
 */
export const locale = computed(() =>
  readersWayOf(document.documentElement.lang || 'en', [chosen(), ...navigator.languages]),
);

/** Null follows the browser again. Whatever is on the page is written anew at once. */
export function chooseLocale(tag: string | null): void {
  chosen.set(tag);
}

/** What `make` makes, made anew when the reader writes in another way. */
export function inReadersWay<Formatter>(make: (locale: string) => Formatter): Signal<Formatter> {
  return computed(() => make(locale()));
}

/** The page's language as it is written in the reader's country: `en-DE` for whoever reads `de-DE` or `de` first. */
export function readersWayOf(language: string, preferred: readonly (string | null)[]): string {
  const [first] = preferred.flatMap((tag) => placeOf(tag) ?? []);
  if (first === undefined) return language;
  return first.language === language ? first.tag : abroad(language, first);
}

/** Where nobody wrote down how a country writes this language, the world's way is nearer than the language's own land. */
function abroad(language: string, { tag, country }: Place): string {
  const there = `${language}-${country}`;
  if (new Intl.DateTimeFormat(there).resolvedOptions().locale !== language) return there;
  const { hourCycle = 'h23' } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  return `${language}-001-u-hc-${hourCycle}`;
}

interface Place {
  readonly tag: string;
  readonly language: string;
  readonly country: string;
}

function placeOf(tag: string | null): Place | null {
  if (tag === null) return null;
  try {
    const place = new Intl.Locale(tag);
    const { language, region } = place.maximize();
    return region === undefined ? null : { tag: place.toString(), language, country: region };
  } catch {
    return null; // No tag at all.
  }
}
