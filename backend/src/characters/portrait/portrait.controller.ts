import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Put,
  Res,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiTakesVersion, type ExpectedVersion, OptionalVersion, entityTag } from '../../entity-tags';
import { PictureHeaders } from '../../picture';
import { RateLimit } from '../../rate-limit';
import { CharacterResponse } from '../dto/character.response';
import { CharacterIdPipe } from '../path-parameters';
import { PortraitService } from './portrait.service';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('characters')
@Controller('characters/:id/portrait')
export class PortraitController {
  constructor(private readonly portraits: PortraitService) {}

  /** The portrait, for its owner, for friends who are shown the character, and for everybody where it is public. `v` is only there to make a new portrait a new address. */
  @Get()
  @TokenScope('characters:read')
  @RateLimit('picture')
  @UseInterceptors(PictureHeaders)
  @ApiProduces('image/webp')
  @ApiOkResponse(binary)
  async getPortrait(@CurrentActor() actor: Actor, @Param('id', CharacterIdPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.portraits.read(actor, id), { type: 'image/webp' });
  }

  /** Send the portrait as the body, or as the one file of a form: PNG, JPEG or WebP of at most 2 MB and 4096 pixels a side. It is cut to a small square, and what is hidden in the file is left out. */
  @Put()
  @TokenScope('characters:write')
  @ApiTakesVersion()
  @ApiConsumes('image/png', 'image/jpeg', 'image/webp', 'multipart/form-data')
  @ApiBody(binary)
  putPortrait(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @OptionalVersion() expected: ExpectedVersion,
    @Body() file: unknown,
  ): Promise<CharacterResponse> {
    return this.portraits.put(actor, id, expected, file);
  }

  /** Take the portrait away: the app draws a crest again. */
  @Delete()
  @TokenScope('characters:write')
  @HttpCode(204)
  @ApiTakesVersion()
  async deletePortrait(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @OptionalVersion() expected: ExpectedVersion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('etag', entityTag(await this.portraits.remove(actor, id, expected)));
  }
}
