import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { IsEmailAddress, IsShownName, IsUsername } from '../../users';
import { PreferencesDto } from './preferences.dto';

/** May be left out; null is no way of leaving it out. */
const Given = () => ValidateIf((_dto, value) => value !== undefined);

export class UpdateProfileDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @Given()
  @IsUsername()
  username?: string;

  /** Counts once it is confirmed by the link mailed there. Needs a recent proof that it is you. */
  @Given()
  @IsEmailAddress()
  email?: string;

  /** What other players see. */
  @Given()
  @IsShownName()
  displayName?: string;

  /** What is given is changed, what is null is forgotten, the rest is left. */
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => PreferencesDto)
  preferences?: PreferencesDto;
}
