import { IsString, Length, Matches } from 'class-validator';

/** Somebody, by the name they sign in with; case does not matter. */
export class UsernameDto {
  @IsString()
  @Length(1, 64)
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u, { message: 'username holds a control character' })
  username!: string;
}
