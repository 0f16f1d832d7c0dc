export { Preferences } from './preferences';
export type { PreferenceChange, PreferenceValues } from './preferences-api';
