import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { RateLimit } from '../../rate-limit';
import { ProfileResponse } from './profile.response';
import { ProfileService } from './profile.service';
import { UpdateProfileDto } from './update-profile.dto';

@ApiTags('users')
@Controller('users/profile')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  /** My account. */
  @Get()
  @TokenScope('profile:read')
  getProfile(@CurrentActor() actor: Actor): Promise<ProfileResponse> {
    return this.profiles.get(actor);
  }

  /** Change what is given, leave the rest. A new e-mail address counts once it is confirmed. */
  @Patch()
  updateProfile(@CurrentActor() actor: Actor, @Body() change: UpdateProfileDto): Promise<ProfileResponse> {
    return this.profiles.update(actor, change);
  }

  /** Send the link that confirms the waiting address once more. */
  @Post('pending-email/resend')
  @RateLimit('reset')
  @HttpCode(202)
  resendEmailConfirmation(@CurrentActor() actor: Actor): Promise<void> {
    return this.profiles.resendConfirmation(actor);
  }

  /** Take the change of address back before it is confirmed. */
  @Delete('pending-email')
  @HttpCode(204)
  cancelEmailChange(@CurrentActor() actor: Actor): Promise<void> {
    return this.profiles.cancelEmailChange(actor);
  }
}
