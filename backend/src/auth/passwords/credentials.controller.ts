import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../access';
import { RateLimit } from '../../rate-limit';
import { ChangePasswordDto } from './change-password.dto';
import { ChangePasswordService } from './change-password.service';

@ApiTags('auth')
@Controller('auth')
export class CredentialsController {
  constructor(private readonly passwords: ChangePasswordService) {}

  /** Choose a new password. Ends every other session. */
  @Post('change-password')
  @RateLimit('auth')
  @HttpCode(204)
  changePassword(@CurrentActor() actor: Actor, @Body() change: ChangePasswordDto): Promise<void> {
    return this.passwords.change(actor, change);
  }
}
