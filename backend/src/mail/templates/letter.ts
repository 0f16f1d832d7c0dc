import type { Formats } from './formats';

/** What a mail says, in one language, before it becomes text and HTML. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The one thing the mail is about, as a button and as an address to copy. */
  readonly action: { readonly label: string; readonly link: string };
  /** In smaller type: how long it works, and what to do when it was not you. */
  readonly notes: readonly string[];
  /** Why this person gets it. */
  readonly reason: string;
}

/** Languages mails are written in. A new one makes the compiler ask for each template in it. */
export const mailLocales = ['en', 'de'] as const;
export type MailLocale = (typeof mailLocales)[number];
const DEFAULT_LOCALE: MailLocale = 'en';

/** The language closest to what somebody prefers: `en-GB` is content with `en`, what is not there becomes English. */
export function mailLocale(preferred: string | null): MailLocale {
  const [language = ''] = (preferred ?? '').toLowerCase().split('-');
  return mailLocales.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}

/** How dates and numbers are written to somebody: as in their place, where the mail is in the language of that place. */
export function writingLocale(preferred: string | null): string {
  const language = mailLocale(preferred);
  return preferred !== null && new RegExp(`^${language}-[A-Z]{2}$`).test(preferred) ? preferred : language;
}

/** One kind of mail. `Value` names what its author puts in. */
export type Template<Value extends string> = Readonly<
  Record<MailLocale, (values: Readonly<Record<Value, string>>, formats: Formats) => Letter>
>;
