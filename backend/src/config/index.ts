export { Config, type DatabaseLocation, readConfig } from './config';
export { ConfigModule } from './config.module';
export { type NamedKey, deriveKey } from './derived-key';
export { errorCode } from './error-code';
export { type ProviderSettings } from './identity-providers';
export { environmentReference } from './environment-reference';
export { configFromEnvironment } from './load-environment';
export { type CharacterKind, characterKinds, settings } from './settings';
export { StartProblem } from './start-problem';
