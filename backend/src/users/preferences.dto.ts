import { IsIn, IsOptional } from 'class-validator';
import { type Preferences, themes } from './preferences';

/** How a player likes the web app. */
export class PreferencesDto implements Preferences {
  @IsOptional()
  @IsIn(themes)
  theme?: (typeof themes)[number];
}
