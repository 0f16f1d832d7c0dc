/** Who may look: the owner alone, whoever has the link, or everybody. */
export const visibilities = ['private', 'link', 'public'] as const;
export type Visibility = (typeof visibilities)[number];
