import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn } from '../../access';
import { RateLimit } from '../../rate-limit';
import { AuthenticatorSetUpResponse } from './authenticator-set-up.response';
import { AuthenticatorService } from './authenticator.service';
import { CodeDto } from './dto/code.dto';
import { RecoveryCodesResponse } from './recovery-codes.response';
import { RecoveryCodesService } from './recovery-codes.service';
import { SecondFactorResponse } from './second-factor.response';
import { SecondFactors } from './second-factors';

@ApiTags('second factor')
@Controller('auth/mfa')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly authenticator: AuthenticatorService,
    private readonly codes: RecoveryCodesService,
  ) {}

  /** What is on besides the password. */
  @Get()
  getSecondFactor(@CurrentActor() { userId }: Actor): Promise<SecondFactorResponse> {
    return this.factors.describe(userId);
  }

  /** Begin with an authenticator app: a secret for it, which counts once its first code was confirmed. */
  @Post('totp')
  @RecentSignIn()
  @HttpCode(200)
  beginAuthenticator(@CurrentActor() actor: Actor): Promise<AuthenticatorSetUpResponse> {
    return this.authenticator.begin(actor);
  }

  /** Switch the authenticator app on by its first code. Other sessions end where it is the first second factor. */
  @Post('totp/confirm')
  @RecentSignIn()
  @RateLimit('auth')
  @HttpCode(200)
  confirmAuthenticator(@CurrentActor() actor: Actor, @Body() { code }: CodeDto): Promise<RecoveryCodesResponse> {
    return this.authenticator.confirm(actor, code);
  }

  /** Remove the authenticator app. */
  @Delete('totp')
  @RecentSignIn()
  @HttpCode(204)
  removeAuthenticator(@CurrentActor() actor: Actor): Promise<void> {
    return this.authenticator.remove(actor);
  }

  /** New recovery codes; those before stop working. */
  @Post('recovery-codes')
  @RecentSignIn()
  @HttpCode(200)
  renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesResponse> {
    return this.codes.renew(actor);
  }
}
