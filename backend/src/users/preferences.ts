export const themes = ['system', 'light', 'dark'] as const;
export const unitSystems = ['imperial', 'metric'] as const;
/** Languages of mails, as they are written in different places (BCP 47); pages are in English whatever is chosen. */
export const locales = [
  ...(['de', 'de-AT', 'de-CH', 'de-DE'] as const),
  ...(['en', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-NZ', 'en-US'] as const),
] as const;
export type Locale = (typeof locales)[number];

/** How a player likes the web app and its mails. What is absent was never chosen. */
export interface Preferences {
  readonly theme?: (typeof themes)[number];
  readonly locale?: Locale;
  readonly units?: (typeof unitSystems)[number];
  /** Id of the ruleset a new character begins with. */
  readonly defaultRuleset?: string;
  readonly mails?: MailPreferences;
}

/** Mails that may be switched off. What tells of a changed password, address or a stolen session always comes. */
export interface MailPreferences {
  /** A sign-in from a device that was new to the account; comes unless it is false. */
  readonly newDevice?: boolean;
}

/**
 * What somebody's browser already says of how they like it, by the first language of its `Accept-Language`: as in their
 * country where we know that way, else as in the land the language is named after. Where neither is known nothing is said:
 * mails are in English then, and pages follow the browser.
 */
export function preferencesFrom(acceptLanguage: string): Preferences {
  const [language = '', country = language] = /^[a-z-]*/i.exec(acceptLanguage.trim())?.[0].split('-') ?? [];
  const written = (place: string) =>
    locales.find((known) => known === `${language.toLowerCase()}-${place.toUpperCase()}`);
  const locale = written(country) ?? written(language);
  return locale === undefined ? {} : { locale };
}
