import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access';
import { RateLimit } from '../rate-limit';
import { LivenessResponse, ReadinessResponse } from './health.response';
import { HealthService } from './health.service';

@ApiTags('health')
@Controller('health')
@Public()
@RateLimit('none')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** The process answers. */
  @Get('live')
  live(): LivenessResponse {
    return { status: 'live' };
  }

  /** It can do its work: the database answers and is migrated. */
  @Get('ready')
  ready(): Promise<ReadinessResponse> {
    return this.health.ready();
  }
}
