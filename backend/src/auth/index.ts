export { Accounts } from './accounts';
export { AuthModule } from './auth.module';
export { EmailChangeRequests } from './email-change/email-change-requests';
export { Passwords } from './passwords/passwords';
export { PasswordConfirmation } from './step-up/password-confirmation';
export { OneTimeTokens } from './tokens/one-time-tokens';
export { SecondFactorReset } from './second-factor/second-factor-reset';
