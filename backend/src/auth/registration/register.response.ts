import { ApiPropertyOptional } from '@nestjs/swagger';
import { UserResponse } from '../../users';

/** With `EMAIL_VERIFICATION=optional` the account (201), with `required` only that a mail is on its way (202). */
export class RegisterResponse {
  user?: UserResponse;

  @ApiPropertyOptional({ enum: ['verification_sent'] })
  status?: 'verification_sent';
}

export class RegistrationResponse {
  /** Whether visitors may open an account. */
  open!: boolean;
}
