import { IsEmail, MaxLength } from 'class-validator';

export class EmailDto {
  @IsEmail({}, { message: 'email must be an address such as name@example.org' })
  @MaxLength(254)
  email!: string;
}
