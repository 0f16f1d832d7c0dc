import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { IdPipe } from '../../http';
import { ChangeFilterDto, CreateFilterDto, SavedFilterListResponse, SavedFilterResponse } from './saved-filter.dto';
import { SavedFiltersService } from './saved-filters.service';

@ApiTags('characters')
@Controller('characters/filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFiltersService) {}

  /** My filters, by name. */
  @Get()
  @TokenScope('characters:read')
  listFilters(@CurrentActor() actor: Actor): Promise<SavedFilterListResponse> {
    return this.filters.list(actor);
  }

  /** Keep a filter by a name. */
  @Post()
  @TokenScope('characters:write')
  createFilter(@CurrentActor() actor: Actor, @Body() filter: CreateFilterDto): Promise<SavedFilterResponse> {
    return this.filters.create(actor, filter);
  }

  /** Name it anew, or have it look for something else. */
  @Patch(':id')
  @TokenScope('characters:write')
  changeFilter(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() change: ChangeFilterDto,
  ): Promise<SavedFilterResponse> {
    return this.filters.change(actor, id, change);
  }

  /** Forget it. The characters stay. */
  @Delete(':id')
  @TokenScope('characters:write')
  @HttpCode(204)
  deleteFilter(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.filters.remove(actor, id);
  }
}
