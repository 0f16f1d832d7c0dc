import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../access';
import { ApiOnce, type Attempt, CharacterResponse, Once } from '../characters';
import { FromTemplateDto } from './dto/from-template.dto';
import { TemplateQueryDto } from './dto/template-query.dto';
import { TemplateDto } from './dto/template.dto';
import { TemplateCreation } from './template-creation';
import { TemplateListsService } from './template-lists.service';
import { TemplatePageResponse } from './template-row.response';
import { TemplatesService } from './templates.service';

@ApiTags('templates')
@Controller('characters/templates')
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly creation: TemplateCreation,
    private readonly lists: TemplateListsService,
  ) {}

  /**
   * Built-in templates first, then mine and those other players show to everybody, by name; or whichever was begun from
   * most often first.
   */
  @Get()
  @TokenScope('characters:read')
  listTemplates(@CurrentActor() actor: Actor, @Query() query: TemplateQueryDto): Promise<TemplatePageResponse> {
    return this.lists.list(actor, query);
  }

  /** Make a template, of a character of mine or of a document. */
  @Post()
  @TokenScope('characters:write')
  @ApiOnce()
  createTemplate(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Body() source: TemplateDto,
  ): Promise<CharacterResponse> {
    return this.creation.add(actor, attempt, source);
  }

  /** A new character of mine from a template. */
  @Post(':templateId/create')
  @TokenScope('characters:write')
  @ApiOnce()
  createFromTemplate(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Param('templateId') templateId: string,
    @Body() options: FromTemplateDto,
  ): Promise<CharacterResponse> {
    return this.templates.createFrom(actor, attempt, templateId, options);
  }
}
