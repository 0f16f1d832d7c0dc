import { IsOptional, IsString, MaxLength } from 'class-validator';

export class StartQuery {
  /** The page of the web app to come back to, such as `/characters`. Anything else leads to the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  returnTo?: string;
}
