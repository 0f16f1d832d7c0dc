import { computed, type Signal, signal } from '@angular/core';

const chosen = signal<string | null>(null);

/**
 * How dates and numbers are written: as the reader chose, and otherwise as the browser's reader is used to, among the
 * ways of the language the page speaks. A reader in Dublin sees `9 November`, one in Boston `November 9`; neither sees
 * a German month in an English sentence.
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

export function readersWayOf(language: string, preferred: readonly (string | null)[]): string {
  return preferred.find((tag) => tag === language || tag?.startsWith(`${language}-`)) ?? language;
}
