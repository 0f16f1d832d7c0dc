import { IsOptional, IsString, MaxLength } from 'class-validator';

export class RefreshDto {
  /** Only for a program; a browser has it in its cookie. As long as any token of ours: the wrong kind is a 401 too. */
  @IsOptional()
  @IsString()
  @MaxLength(4096)
  refreshToken?: string;
}
