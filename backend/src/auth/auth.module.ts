import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail';
import { UsersModule } from '../users';
import { AccountMails } from './account-mails';
import { Accounts } from './accounts';
import { BrowserSessions } from './browser-sessions';
import { CredentialChange } from './credential-change';
import { Keys } from './keys';
import { MailboxProof } from './mailbox-proof';
import { PasswordResetService } from './password-reset.service';
import { Lockout } from './passwords/lockout';
import { PasswordCheck } from './passwords/password-check';
import { PasswordHasher } from './passwords/password-hasher';
import { PasswordPolicy } from './passwords/password-policy';
import { Passwords } from './passwords/passwords';
import { SignInAttemptsRepository } from './passwords/sign-in-attempts.repository';
import { providerControllers, providerServices } from './providers';
import { RecoveryController } from './recovery.controller';
import { RecoveryService } from './recovery.service';
import { RefreshCookie } from './refresh-cookie';
import { RefreshService } from './refresh.service';
import { RegistrationController } from './registration.controller';
import { RegistrationService } from './registration.service';
import { SessionController } from './session.controller';
import { DeviceService } from './sessions/device.service';
import { SessionOpening } from './sessions/session-opening';
import { SessionRotation } from './sessions/session-rotation';
import { SessionTokenIssuer } from './sessions/session-token-issuer';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsService } from './sessions/sessions.service';
import { SignInCompletion } from './sign-in-completion';
import { SignInOutcome } from './sign-in-outcome';
import { SignInService } from './sign-in.service';
import { TheftResponse } from './theft-response';
import { AccessTokenStrategy } from './tokens/access-token.strategy';
import { AccessTokens } from './tokens/access-tokens';
import { AuthenticationGuard } from './tokens/authentication.guard';
import { OneTimeTokens } from './tokens/one-time-tokens';
import { OneTimeTokensRepository } from './tokens/one-time-tokens.repository';
import { RefreshTokens } from './tokens/refresh-tokens';
import { UnprovenAccess } from './unproven-access';

const passwords = [Lockout, PasswordCheck, PasswordHasher, PasswordPolicy, Passwords, SignInAttemptsRepository];
const sessions = [
  DeviceService,
  SessionOpening,
  SessionRotation,
  SessionTokenIssuer,
  SessionsRepository,
  SessionsService,
];
const tokens = [
  AccessTokenStrategy,
  AccessTokens,
  Keys,
  OneTimeTokens,
  OneTimeTokensRepository,
  RefreshCookie,
  RefreshTokens,
];
const accounts = [
  AccountMails,
  Accounts,
  CredentialChange,
  MailboxProof,
  PasswordResetService,
  RecoveryService,
  RegistrationService,
  UnprovenAccess,
];
const signIn = [BrowserSessions, RefreshService, SignInCompletion, SignInOutcome, SignInService, TheftResponse];

@Module({
  imports: [JwtModule.register({}), PassportModule, MailModule, UsersModule],
  controllers: [RegistrationController, SessionController, RecoveryController, ...providerControllers],
  providers: [
    ...passwords,
    ...sessions,
    ...tokens,
    ...accounts,
    ...signIn,
    ...providerServices,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
  ],
  exports: [Accounts, Passwords],
})
export class AuthModule {}
