import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiFoundResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, CurrentVisitor, Public, Recognised, type Visitor } from '../../access';
import { RateLimit } from '../../rate-limit';
import { AddressConfirmationService } from '../email-change/address-confirmation.service';
import { EmailDto } from './dto/email.dto';
import { LinkTokenDto } from './dto/link-token.dto';
import { ResetPasswordDto } from './dto/reset-password.dto';
import { OnlyLookingInterceptor } from './only-looking.interceptor';
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
  forgotPassword(@CurrentVisitor() visitor: Visitor, @Body() { email }: EmailDto): Promise<void> {
    return this.recovery.offerReset(visitor, email);
  }

  /** Choose a new password. Ends every session; the token works once. */
  @Post('reset-password')
  @RateLimit('auth')
  @HttpCode(204)
  resetPassword(@CurrentVisitor() visitor: Visitor, @Body() reset: ResetPasswordDto): Promise<void> {
    return this.resets.reset(visitor, reset);
  }

  /**
   * Confirm the e-mail address the token was sent to: the first one of an account, or a new one. Somebody who only looks
   * is led to the page that asks for a click. Counted with all other requests, not with sign-ins: a token cannot be
   * guessed, and a whole table confirms its addresses from one network.
   */
  @Get('verify-email/:token')
  @Recognised(true)
  @UseInterceptors(OnlyLookingInterceptor)
  @ApiNoContentResponse()
  @ApiFoundResponse({ description: 'For a browser: the page that asks for a click' })
  verifyEmail(
    @CurrentVisitor() visitor: Visitor,
    @CurrentActor() actor: Actor | undefined,
    @Param('token') token: string,
  ): Promise<void> {
    return this.addresses.confirm(actor ?? visitor, token);
  }

  /**
   * Bring the former e-mail address back, if it was confirmed. Ends every session and the password, and mails a link to
   * choose a new one; takes away what was added to open the account. The token works once, for 72 hours.
   */
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
  resendVerification(@CurrentVisitor() visitor: Visitor, @Body() { email }: EmailDto): Promise<void> {
    return this.recovery.resendVerification(visitor, email);
  }
}
