import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail';
import { UsersModule } from '../users';
import { AccountCare } from './account-care';
import { AccountMails } from './account-mails';
import { Accounts } from './accounts';
import { BrowserSessions } from './browser-sessions';
import { ChangePasswordService } from './change-password.service';
import { CredentialChange } from './credential-change';
import { CredentialsController } from './credentials.controller';
import { KnownDevices } from './devices/known-devices';
import { KnownDevicesRepository } from './devices/known-devices.repository';
import { SignInRecord } from './devices/sign-in-record';
import { Keys } from './keys';
import { PasswordResetService } from './password-reset.service';
import { Lockout } from './passwords/lockout';
import { OwnPassword } from './passwords/own-password';
import { PasswordCheck } from './passwords/password-check';
import { PasswordHasher } from './passwords/password-hasher';
import { PasswordPolicy } from './passwords/password-policy';
import { Passwords } from './passwords/passwords';
import { SignInAttemptsRepository } from './passwords/sign-in-attempts.repository';
import { RecoveryController } from './recovery.controller';
import { RecoveryService } from './recovery.service';
import { RefreshCookie } from './refresh-cookie';
import { RefreshService } from './refresh.service';
import { RegistrationController } from './registration.controller';
import { RegistrationService } from './registration.service';
import { RolesGuard } from './roles.guard';
import { SessionController } from './session.controller';
import { DeviceService } from './sessions/device.service';
import { SessionOpening } from './sessions/session-opening';
import { SessionRotation } from './sessions/session-rotation';
import { SessionTokenIssuer } from './sessions/session-token-issuer';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsService } from './sessions/sessions.service';
import { SignInOutcome } from './sign-in-outcome';
import { SignInService } from './sign-in.service';
import { PasswordConfirmation } from './step-up/password-confirmation';
import { RecentSignInGuard } from './step-up/recent-sign-in.guard';
import { StepUpController } from './step-up/step-up.controller';
import { StepUpService } from './step-up/step-up.service';
import { TheftResponse } from './theft-response';
import { AccessTokenStrategy } from './tokens/access-token.strategy';
import { AccessTokens } from './tokens/access-tokens';
import { AuthenticationGuard } from './tokens/authentication.guard';
import { OneTimeTokens } from './tokens/one-time-tokens';
import { OneTimeTokensRepository } from './tokens/one-time-tokens.repository';
import { RefreshTokens } from './tokens/refresh-tokens';

const passwords = [
  Lockout,
  OwnPassword,
  PasswordCheck,
  PasswordHasher,
  PasswordPolicy,
  Passwords,
  SignInAttemptsRepository,
];
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
  AccountCare,
  AccountMails,
  Accounts,
  ChangePasswordService,
  CredentialChange,
  PasswordResetService,
  RecoveryService,
  RegistrationService,
];
const signIn = [
  KnownDevices,
  KnownDevicesRepository,
  SignInRecord,
  BrowserSessions,
  RefreshService,
  SignInOutcome,
  SignInService,
  TheftResponse,
];
const stepUp = [PasswordConfirmation, StepUpService];

@Module({
  imports: [JwtModule.register({}), PassportModule, MailModule, UsersModule],
  controllers: [RegistrationController, SessionController, RecoveryController, StepUpController, CredentialsController],
  providers: [
    ...passwords,
    ...sessions,
    ...tokens,
    ...accounts,
    ...signIn,
    ...stepUp,
    // In this order: who asks, with which role, then how long ago they proved it.
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
    { provide: APP_GUARD, useClass: RecentSignInGuard },
  ],
  exports: [AccountCare, Accounts, Passwords],
})
export class AuthModule {}
