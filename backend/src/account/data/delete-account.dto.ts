import { IsString, Length } from 'class-validator';

export class DeleteAccountDto {
  @IsString()
  @Length(1, 128)
  password!: string;
}
