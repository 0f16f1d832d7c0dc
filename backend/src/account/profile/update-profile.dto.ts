import { Type } from 'class-transformer';
import { IsEmail, IsObject, IsOptional, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsUsername } from '../../users';
import { PreferencesDto } from './preferences.dto';

export class UpdateProfileDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @IsOptional()
  @IsUsername()
  username?: string;

  /** Counts once it is confirmed by the link mailed there. Needs a recent proof that it is you. */
  @IsOptional()
  @IsEmail({}, { message: 'email must be an address such as name@example.org' })
  @MaxLength(254)
  email?: string;

  /** What other players see. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'displayName must hold something that can be read' })
  displayName?: string;

  /** What is given is changed, what is null is forgotten, the rest is left. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PreferencesDto)
  preferences?: PreferencesDto;
}
