import { IsOptional, IsString, MaxLength } from 'class-validator';

export class RefreshDto {
  /** Only for a program; a browser has it in its cookie. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  refreshToken?: string;
}
