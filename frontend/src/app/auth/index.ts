export { signedInGuard } from './auth-guard';
export { authInterceptor } from './auth-interceptor';
export { type Account, type CreatedPasskey, type PasskeyCreation } from './auth-messages';
export { authRoutes } from './auth.routes';
export { Passkeys } from './passkeys';
export { providerRefusal } from './providers/provider-refusal';
export { Session, type SessionState } from './session';
export { SessionSync } from './session-sync';
export { stepUpInterceptor } from './step-up/step-up-interceptor';
