export const themes = ['system', 'light', 'dark'] as const;

/** How a player likes the web app. */
export interface Preferences {
  readonly theme?: (typeof themes)[number];
}
