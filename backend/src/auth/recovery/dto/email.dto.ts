import { IsEmailAddress } from '../../../users';

export class EmailDto {
  @IsEmailAddress()
  email!: string;
}
