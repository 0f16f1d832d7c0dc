import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, CurrentVisitor, Public, Recognised, type Visitor } from '../access';
import { RateLimit } from '../rate-limit';
import { EmailDto } from './dto/email.dto';
import { LinkTokenDto } from './dto/link-token.dto';
import { ResetPasswordDto } from './dto/reset-password.dto';
import { AddressConfirmationService } from './email-change/address-confirmation.service';
import { PasswordResetService } from './password-reset.service';
import { RecoveryService } from './recovery.service';

@ApiTags('auth')
@Controller('auth')
@Public()
export class RecoveryController {
  constructor(
    private readonly recovery: RecoveryService,
    private readonly resets: PasswordResetService,
    private readonly addresses: AddressConfirmationService,
  ) {}

  /** Ask for a link to choose a new password. The answer is the same for addresses nobody has. */
  @Post('forgot-password')
  @RateLimit('reset')
  @HttpCode(202)
  forgotPassword(@Body() { email }: EmailDto): Promise<void> {
    return this.recovery.offerReset(email);
  }

  /** Choose a new password. Ends every session; the token works once. */
  @Post('reset-password')
  @RateLimit('auth')
  @HttpCode(204)
  resetPassword(@CurrentVisitor() visitor: Visitor, @Body() reset: ResetPasswordDto): Promise<void> {
    return this.resets.reset(visitor, reset);
  }

  /** Confirm the e-mail address the token was sent to: the first one of an account, or a new one. */
  @Get('verify-email/:token')
  @Recognised(true)
  @RateLimit('auth')
  @HttpCode(204)
  verifyEmail(
    @CurrentVisitor() visitor: Visitor,
    @CurrentActor() actor: Actor | undefined,
    @Param('token') token: string,
  ): Promise<void> {
    return this.addresses.confirm(actor ?? visitor, token);
  }

  /** Bring the former e-mail address back. Ends every session; the token works once, for 72 hours. */
  @Post('revert-email')
  @RateLimit('auth')
  @HttpCode(204)
  revertEmail(@CurrentVisitor() visitor: Visitor, @Body() { token }: LinkTokenDto): Promise<void> {
    return this.addresses.revert(visitor, token);
  }

  /** Ask for the confirmation mail again. The answer is the same for addresses nobody has. */
  @Post('resend-verification')
  @RateLimit('reset')
  @HttpCode(202)
  resendVerification(@Body() { email }: EmailDto): Promise<void> {
    return this.recovery.resendVerification(email);
  }
}
