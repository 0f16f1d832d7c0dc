import { Body, Controller, Delete, Get, HttpCode, Param, Put, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { IdPipe } from '../../http';
import { PictureHeaders } from '../../picture';
import { ProfileResponse } from '../profile/profile.response';
import { AvatarChanges } from './avatar-changes';
import { AvatarService } from './avatar.service';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('users')
@Controller('users')
export class AvatarController {
  constructor(
    private readonly avatars: AvatarService,
    private readonly changes: AvatarChanges,
  ) {}

  /** Somebody's picture. `v` is only there to make a new picture a new address. */
  @Get(':id/avatar')
  @TokenScope('profile:read')
  @UseInterceptors(PictureHeaders)
  @ApiProduces('image/webp')
  @ApiOkResponse(binary)
  async getAvatar(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.avatars.read(id), { type: 'image/webp' });
  }

  /** Send my picture as the body, or as the one file of a form: PNG, JPEG or WebP of at most 2 MB and 4096 pixels a side. It is cut to a small square, and what is hidden in the file is left out. */
  @Put('profile/avatar')
  @ApiConsumes('image/png', 'image/jpeg', 'image/webp', 'multipart/form-data')
  @ApiBody(binary)
  putAvatar(@CurrentActor() actor: Actor, @Body() file: unknown): Promise<ProfileResponse> {
    return this.changes.put(actor, file);
  }

  /** Take my picture away. */
  @Delete('profile/avatar')
  @HttpCode(204)
  deleteAvatar(@CurrentActor() actor: Actor): Promise<void> {
    return this.avatars.remove(actor);
  }
}
