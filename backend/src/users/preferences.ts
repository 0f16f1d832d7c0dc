import { IsIn, IsOptional } from 'class-validator';

export const themes = ['system', 'light', 'dark'] as const;

/** How a player likes the web app. */
export class Preferences {
  @IsOptional()
  @IsIn(themes)
  theme?: (typeof themes)[number];
}
