import { IsString, Length } from 'class-validator';
import { StartQuery } from './start.query';

export class ProviderStepUpDto extends StartQuery {
  /** Name of the provider. */
  @IsString()
  @Length(1, 30)
  provider!: string;
}
