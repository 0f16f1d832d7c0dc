export const themes = ['system', 'light', 'dark'] as const;
export const unitSystems = ['imperial', 'metric'] as const;
/** Languages of mails, as they are written in different places (BCP 47); pages are in English whatever is chosen. */
export const locales = [
  ...(['de', 'de-AT', 'de-CH', 'de-DE'] as const),
  ...(['en', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-NZ', 'en-US'] as const),
] as const;

/** How a player likes the web app and its mails. What is absent was never chosen. */
export interface Preferences {
  readonly theme?: (typeof themes)[number];
  readonly locale?: (typeof locales)[number];
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
