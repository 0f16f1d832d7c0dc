import { IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from '../passwords/password-policy';

export class StepUpDto {
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;
}
