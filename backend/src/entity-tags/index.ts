export { type ExpectedVersion, allows, entityTag, namesTag } from './entity-tag';
export {
  ApiNeedsVersion,
  ApiTakesVersion,
  OptionalVersion,
  RequiredVersion,
  optionalVersionOf,
} from './expected-version.decorator';
export { sendRevisions } from './revision-headers';
