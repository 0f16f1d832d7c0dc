export { type ExpectedVersion, allows, entityTag, namesTag } from './entity-tag';
export { ApiNeedsVersion, ApiTakesVersion, OptionalVersion, RequiredVersion } from './expected-version.decorator';
export { sendRevisions } from './revision-headers';
