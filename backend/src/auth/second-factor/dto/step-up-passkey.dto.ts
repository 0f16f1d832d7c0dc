import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { PasskeyAnswerDto } from '../../passkeys/dto/passkey-answer.dto';

export class StepUpPasskeyDto {
  /** The answer to the options of `POST /auth/step-up/passkey-options`. */
  @IsObject()
  @ValidateNested()
  @Type(() => PasskeyAnswerDto)
  passkey!: PasskeyAnswerDto;
}
