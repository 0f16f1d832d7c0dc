/**
 * How dates and numbers are written: as the reader is used to, among the ways of the language the page speaks. A reader
 * in Dublin sees `9 November`, one in Boston `November 9`; neither sees a German month in an English sentence.
 */
export const locale = readersWayOf(document.documentElement.lang || 'en', navigator.languages);

export function readersWayOf(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
