/** How one number of things is said. */
export interface Counted {
  readonly none: string;
  readonly one: string;
  readonly other: (count: string) => string;
}

/** What a language writes differently besides its words. Values come as text; what is no number or moment stays as it is. */
export interface Formats {
  /** A moment, from ISO 8601. The reader's time zone is not known: it is Coordinated Universal Time, and says so. */
  readonly moment: (iso: string) => string;
  readonly counted: (count: string, words: Counted) => string;
}

/** `locale` is a language, or a language and a place. */
export function formatsOf(locale: string): Formats {
  return {
    moment: (iso) => {
      const at = new Date(iso);
      if (Number.isNaN(at.getTime())) return iso;
      const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
      return `${words.format(at)} UTC`;
    },
    counted: (count, { none, one, other }) => {
      const number = Number(count);
      if (number === 0) return none;
      const isOne = new Intl.PluralRules(locale).select(number) === 'one';
      return isOne ? one : other(Number.isNaN(number) ? count : new Intl.NumberFormat(locale).format(number));
    },
  };
}
