import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../access';
import { RateLimit } from '../../rate-limit';
import { StepUpDto } from './step-up.dto';
import { StepUpWays } from './step-up-ways';
import { StepUpWaysResponse } from './step-up-ways.response';
import { StepUpService } from './step-up.service';

@ApiTags('auth')
@Controller('auth')
export class StepUpController {
  constructor(
    private readonly stepUps: StepUpService,
    private readonly ways: StepUpWays,
  ) {}

  /** How I can prove that it is still me. */
  @Get('step-up')
  getStepUpWays(@CurrentActor() actor: Actor): Promise<StepUpWaysResponse> {
    return this.ways.of(actor);
  }

  /** Prove that it is still you. Opens, for a while, the routes that answer `STEP_UP_REQUIRED`. */
  @Post('step-up')
  @RateLimit('auth')
  @HttpCode(204)
  stepUp(@CurrentActor() actor: Actor, @Body() proof: StepUpDto): Promise<void> {
    return this.stepUps.renew(actor, proof);
  }
}
