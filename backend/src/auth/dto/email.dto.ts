import { IsEmailAddress } from './email-address.decorator';

export class EmailDto {
  @IsEmailAddress()
  email!: string;
}
