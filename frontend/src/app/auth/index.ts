export { signedInGuard } from './auth-guard';
export { authInterceptor } from './auth-interceptor';
export { type Account } from './auth-messages';
export { authRoutes } from './auth.routes';
export { Session, type SessionState } from './session';
export { SessionSync } from './session-sync';
export { stepUpInterceptor } from './step-up/step-up-interceptor';
