export { type LyingProvider, startLyingProvider } from './lying-provider';
export { CLIENT, type RunningProvider, startOpenIdProvider } from './open-id-provider';
export { type Landed, TestBrowser } from './test-browser';
