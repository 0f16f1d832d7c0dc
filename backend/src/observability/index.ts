export { JsonLog } from './json-log';
export { Metrics } from './metrics';
export { ObservabilityModule } from './observability.module';
