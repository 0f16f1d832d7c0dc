export * from './character';
export * from './ruleset';
export * from './sheet';
