export { Config, type DatabaseLocation, readConfig } from './config';
export { ConfigModule } from './config.module';
export { configFromEnvironment } from './load-environment';
export { settings } from './settings';
export { StartProblem } from './start-problem';
