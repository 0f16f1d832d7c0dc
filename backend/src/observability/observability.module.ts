import { Global, Module } from '@nestjs/common';
import { JsonLog } from './json-log';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';

@Global()
@Module({ controllers: [MetricsController], providers: [JsonLog, Metrics], exports: [JsonLog, Metrics] })
export class ObservabilityModule {}
