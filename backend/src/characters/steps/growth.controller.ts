import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiTakesVersion } from '../../entity-tags';
import { CharacterResponse } from '../dto/character.response';
import { ApiOnce, type Attempt, Once } from '../idempotency';
import { type Seen, SeenState } from '../versions/seen-state.decorator';
import { ExperienceDto, LevelDownDto, LevelUpDto, RespecDto } from './growth.dto';
import { GrowthService } from './growth.service';

@ApiTags('growth')
@Controller('characters/:id')
export class GrowthController {
  constructor(private readonly growth: GrowthService) {}

  /** Earn experience, or lose some; the history says what for. */
  @Post('experience')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  awardExperience(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() award: ExperienceDto,
  ): Promise<CharacterResponse> {
    return this.growth.award(actor, attempt, seen, award);
  }

  /** Take a level, and choose what it lets choose. */
  @Post('level-up')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  takeLevel(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() options: LevelUpDto,
  ): Promise<CharacterResponse> {
    return this.growth.levelUp(actor, attempt, seen, options);
  }

  /** Take the last level back, with what was chosen for it. */
  @Post('level-down')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  takeLevelBack(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() options: LevelDownDto,
  ): Promise<CharacterResponse> {
    return this.growth.levelDown(actor, attempt, seen, options);
  }

  /** Build the character anew at the level it has. */
  @Post('respec')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  @ApiOnce()
  @ApiParam({ name: 'id', type: String })
  respecCharacter(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @SeenState() seen: Seen,
    @Body() rebuild: RespecDto,
  ): Promise<CharacterResponse> {
    return this.growth.respec(actor, attempt, seen, rebuild);
  }
}
