import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { TagListResponse, TagQueryDto } from './tags.dto';
import { TagsService } from './tags.service';

@ApiTags('characters')
@Controller('characters/tags')
export class TagsController {
  constructor(private readonly tags: TagsService) {}

  /** Tags of my characters, the most frequent first. */
  @Get()
  @TokenScope('characters:read')
  listTags(@CurrentActor() actor: Actor, @Query() query: TagQueryDto): Promise<TagListResponse> {
    return this.tags.list(actor, query);
  }
}
