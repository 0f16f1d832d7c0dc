import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { type Preferences, locales, themes, unitSystems } from '../../users';

/** Mails that may be switched off. What tells of a changed password or address, or of a stolen session, always comes. */
export class MailPreferencesDto {
  /** A sign-in from a device that was new to the account; comes unless this is false. */
  @IsOptional()
  @IsBoolean()
  newDevice?: boolean;
}

/** How a player likes the web app and its mails. What is absent was never chosen. */
export class PreferencesDto implements Preferences {
  @IsOptional()
  @IsIn(themes)
  theme?: (typeof themes)[number];

  /** Language and place (BCP 47). */
  @IsOptional()
  @IsIn(locales)
  locale?: (typeof locales)[number];

  /** In which weights and distances are shown. */
  @IsOptional()
  @IsIn(unitSystems)
  units?: (typeof unitSystems)[number];

  /** Id of the ruleset a new character begins with. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  @Matches(/^[a-z0-9][a-z0-9.-]*$/, { message: 'defaultRuleset must be the id of a ruleset' })
  defaultRuleset?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MailPreferencesDto)
  mails?: MailPreferencesDto;
}
