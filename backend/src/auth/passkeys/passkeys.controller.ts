import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, RecentSignIn } from '../../access';
import { RateLimit } from '../../rate-limit';
import { NewPasskeyDto, PasskeyNameDto } from './dto/new-passkey.dto';
import { PasskeyCreationOptionsResponse } from './passkey-options.response';
import { PasskeyRegistrationService } from './passkey-registration.service';
import { AddedPasskeyResponse, PasskeyListResponse, PasskeyResponse } from './passkey.response';
import { PasskeysService } from './passkeys.service';
import { RelyingParties } from './relying-parties';

@ApiTags('passkeys')
@Controller('auth/passkeys')
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly registration: PasskeyRegistrationService,
    private readonly parties: RelyingParties,
  ) {}

  /** My passkeys, the oldest first. */
  @Get()
  getPasskeys(@CurrentActor() actor: Actor): Promise<PasskeyListResponse> {
    return this.passkeys.list(actor);
  }

  /** What a browser needs to make a passkey. */
  @Post('options')
  @RecentSignIn()
  @HttpCode(200)
  newPasskeyOptions(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<PasskeyCreationOptionsResponse> {
    return this.registration.begin(actor, this.parties.askedBy(request));
  }

  /** Add the passkey that the browser made. Other sessions end where it is the first second factor. */
  @Post()
  @RecentSignIn()
  @RateLimit('auth')
  addPasskey(@CurrentActor() actor: Actor, @Body() passkey: NewPasskeyDto): Promise<AddedPasskeyResponse> {
    return this.registration.add(actor, passkey);
  }

  /** Rename a passkey. */
  @Patch(':id')
  renamePasskey(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() name: PasskeyNameDto,
  ): Promise<PasskeyResponse> {
    return this.passkeys.rename(actor, id, name);
  }

  /** Remove a passkey: it opens this account no more. */
  @Delete(':id')
  @RecentSignIn()
  @HttpCode(204)
  removePasskey(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.passkeys.remove(actor, id);
  }
}
