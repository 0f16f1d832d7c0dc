import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiTakesVersion, type ExpectedVersion, OptionalVersion } from '../../entity-tags';
import { CharacterResponse } from '../dto/character.response';
import { VersionQueryDto } from './version-query.dto';
import { ApiOnce, type Attempt, Once } from '../idempotency';
import { CharacterIdPipe, VersionNumberPipe } from '../path-parameters';
import { type Seen, SeenState } from './seen-state.decorator';
import { PruneDto, PruneResponse } from './prune.dto';
import { SnapshotDto } from './snapshot.dto';
import { VersionChanges } from './version-changes';
import { VersionPruning } from './version-pruning';
import { VersionReads } from './version-reads';
import {
  VersionDetailResponse,
  VersionDifferenceResponse,
  VersionPageResponse,
  VersionResponse,
} from './version.response';

@ApiTags('versions')
@Controller('characters/:id')
export class VersionsController {
  constructor(
    private readonly reads: VersionReads,
    private readonly changes: VersionChanges,
    private readonly pruning: VersionPruning,
  ) {}

  /** The history, newest first; all of it, or what came to be in some ways. */
  @Get('versions')
  @TokenScope('characters:read')
  listVersions(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Query() query: VersionQueryDto,
  ): Promise<VersionPageResponse> {
    return this.reads.list(actor, id, query);
  }

  /** Give the present state a name: it becomes a version of its own. */
  @Post('versions')
  @TokenScope('characters:write')
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  nameVersion(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() { changeDescription }: SnapshotDto,
  ): Promise<VersionResponse> {
    return this.changes.snapshot(actor, attempt, seen, changeDescription);
  }

  /** Thin the history out: of the plain saves before a time, the last of each day stays. What was named stays. */
  @Post('versions/prune')
  @TokenScope('characters:write')
  @HttpCode(200)
  pruneVersions(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Body() wish: PruneDto,
  ): Promise<PruneResponse> {
    return this.pruning.prune(actor, id, wish);
  }

  /** A past state. */
  @Get('versions/:number')
  @TokenScope('characters:read')
  getVersion(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Param('number', VersionNumberPipe) number: number,
  ): Promise<VersionDetailResponse> {
    return this.reads.get(actor, id, number);
  }

  /** What leads from one version to another: a JSON Patch, and what a player would say. */
  @Get('versions/:number/diff/:other')
  @TokenScope('characters:read')
  compareVersions(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Param('number', VersionNumberPipe) from: number,
    @Param('other', VersionNumberPipe) to: number,
  ): Promise<VersionDifferenceResponse> {
    return this.reads.difference(actor, id, { from, to });
  }

  /** Make a past state the newest version. */
  @Post('restore/:number')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  restoreVersion(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @OptionalVersion() expected: ExpectedVersion,
    @Param('number', VersionNumberPipe) number: number,
  ): Promise<CharacterResponse> {
    return this.changes.restore(actor, id, expected, number);
  }
}
