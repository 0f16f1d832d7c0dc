import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail';
import { UsersModule } from '../users';
import { AccessRevocation } from './access-revocation';
import { AccountCare } from './account-care';
import { AccountMails } from './account-mails';
import { AccountTraces } from './account-traces';
import { Accounts } from './accounts';
import { BrowserSessions } from './browser-sessions';
import { ChangePasswordService } from './change-password.service';
import { CredentialChange } from './credential-change';
import { CredentialsController } from './credentials.controller';
import { DoubtfulAccess } from './doubtful-access';
import { AddressConfirmationService } from './email-change/address-confirmation.service';
import { EmailChangeRequests } from './email-change/email-change-requests';
import { EmailChanges } from './email-change/email-changes';
import { KnownDevices } from './devices/known-devices';
import { KnownDevicesRepository } from './devices/known-devices.repository';
import { SignInRecord } from './devices/sign-in-record';
import { Keys } from './keys';
import { Leftovers } from './leftovers';
import { MailboxProof } from './mailbox-proof';
import { NewPasskeys } from './passkeys/new-passkeys';
import { PasskeyBook } from './passkeys/passkey-book';
import { PasskeyChallenges } from './passkeys/passkey-challenges';
import { PasskeyChallengesRepository } from './passkeys/passkey-challenges.repository';
import { PasskeyOptions } from './passkeys/passkey-options';
import { PasskeyProofs } from './passkeys/passkey-proofs';
import { PasskeyRegistrationService } from './passkeys/passkey-registration.service';
import { PasskeySignInController } from './passkeys/passkey-sign-in.controller';
import { PasskeySignInService } from './passkeys/passkey-sign-in.service';
import { PasskeysController } from './passkeys/passkeys.controller';
import { PasskeysRepository } from './passkeys/passkeys.repository';
import { PasskeysService } from './passkeys/passkeys.service';
import { RelyingParties } from './passkeys/relying-parties';
import { PasswordResetService } from './password-reset.service';
import { Lockout } from './passwords/lockout';
import { OwnPassword } from './passwords/own-password';
import { PasswordCheck } from './passwords/password-check';
import { PasswordEstimator } from './passwords/password-estimator';
import { PasswordHasher } from './passwords/password-hasher';
import { PasswordPolicy } from './passwords/password-policy';
import { Passwords } from './passwords/passwords';
import { SignInAttemptsRepository } from './passwords/sign-in-attempts.repository';
import { providerControllers, providerServices } from './providers';
import { PersonalTokensController } from './personal-tokens/personal-tokens.controller';
import { PersonalTokensRepository } from './personal-tokens/personal-tokens.repository';
import { PersonalTokensService } from './personal-tokens/personal-tokens.service';
import { TokenBearer } from './personal-tokens/token-bearer';
import { TokenScopeGuard } from './personal-tokens/token-scope.guard';
import { RecoveryController } from './recovery.controller';
import { RecoveryService } from './recovery.service';
import { RefreshCookie } from './refresh-cookie';
import { RefreshService } from './refresh.service';
import { RegistrationController } from './registration.controller';
import { RegistrationService } from './registration.service';
import { AuthenticatorService } from './second-factor/authenticator.service';
import { Authenticators } from './second-factor/authenticators';
import { AuthenticatorsRepository } from './second-factor/authenticators.repository';
import { CodeCheck } from './second-factor/code-check';
import { CodeLockout } from './second-factor/code-lockout';
import { ExpiredSignIns } from './second-factor/expired-sign-ins';
import { FactorChanges } from './second-factor/factor-changes';
import { FactorNotices } from './second-factor/factor-notices';
import { FactorRemoval } from './second-factor/factor-removal';
import { FactorStepUpController } from './second-factor/factor-step-up.controller';
import { FactorStepUpService } from './second-factor/factor-step-up.service';
import { PendingSignIns } from './second-factor/pending-sign-ins';
import { PendingSignInsRepository } from './second-factor/pending-sign-ins.repository';
import { ProvenSessions } from './second-factor/proven-sessions';
import { RecoveryCodes } from './second-factor/recovery-codes';
import { RecoveryCodesRepository } from './second-factor/recovery-codes.repository';
import { RecoveryCodesService } from './second-factor/recovery-codes.service';
import { SealedSecrets } from './second-factor/sealed-secrets';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactorReset } from './second-factor/second-factor-reset';
import { SecondFactors } from './second-factor/second-factors';
import { SecondStepPasskeys } from './second-factor/second-step-passkeys';
import { SecondStepController } from './second-factor/second-step.controller';
import { SecondStepService } from './second-factor/second-step.service';
import { SignInCompletion } from './second-factor/sign-in-completion';
import { SignInMethods } from './second-factor/sign-in-methods';
import { SpentCodes } from './second-factor/spent-codes';
import { RolesGuard } from './roles.guard';
import { UnprovenFactors } from './second-factor/unproven-factors';
import { SessionController } from './session.controller';
import { DeviceService } from './sessions/device.service';
import { SessionOpening } from './sessions/session-opening';
import { SessionRotation } from './sessions/session-rotation';
import { SessionTokenIssuer } from './sessions/session-token-issuer';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsService } from './sessions/sessions.service';
import { SignInOutcome } from './sign-in-outcome';
import { SignInService } from './sign-in.service';
import { OwnerConfirmation } from './step-up/owner-confirmation';
import { PasswordConfirmation } from './step-up/password-confirmation';
import { ProofMarks } from './step-up/proof-marks';
import { RecentProof } from './step-up/recent-proof';
import { RecentSignInGuard } from './step-up/recent-sign-in.guard';
import { SignedInActs } from './step-up/signed-in-acts';
import { StepUpController } from './step-up/step-up.controller';
import { StepUpWays } from './step-up/step-up-ways';
import { StepUpService } from './step-up/step-up.service';
import { TheftResponse } from './theft-response';
import { AccessTokenStrategy } from './tokens/access-token.strategy';
import { AccessTokens } from './tokens/access-tokens';
import { AuthenticationGuard } from './tokens/authentication.guard';
import { BelievedTokens } from './tokens/believed-tokens';
import { OneTimeTokens } from './tokens/one-time-tokens';
import { OneTimeTokensRepository } from './tokens/one-time-tokens.repository';
import { RefreshTokens } from './tokens/refresh-tokens';
import { UnaskedMails } from './unasked-mails';
import { UnprovenAccess } from './unproven-access';

const passwords = [
  Lockout,
  OwnPassword,
  PasswordCheck,
  PasswordEstimator,
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
  BelievedTokens,
  AccessTokens,
  Keys,
  OneTimeTokens,
  OneTimeTokensRepository,
  RefreshCookie,
  RefreshTokens,
];
const accounts = [
  AccessRevocation,
  AccountCare,
  AccountMails,
  AccountTraces,
  Accounts,
  ChangePasswordService,
  CredentialChange,
  DoubtfulAccess,
  MailboxProof,
  PasswordResetService,
  RecoveryService,
  RegistrationService,
  UnaskedMails,
  UnprovenAccess,
];
const signIn = [
  BrowserSessions,
  KnownDevices,
  KnownDevicesRepository,
  Leftovers,
  RefreshService,
  SignInOutcome,
  SignInRecord,
  SignInService,
  TheftResponse,
];
const passkeys = [
  NewPasskeys,
  PasskeyBook,
  PasskeyChallenges,
  PasskeyChallengesRepository,
  PasskeyOptions,
  PasskeyProofs,
  PasskeyRegistrationService,
  PasskeySignInService,
  PasskeysRepository,
  PasskeysService,
  RelyingParties,
];
const secondFactor = [
  AuthenticatorService,
  Authenticators,
  AuthenticatorsRepository,
  CodeCheck,
  CodeLockout,
  ExpiredSignIns,
  FactorChanges,
  FactorNotices,
  FactorRemoval,
  FactorStepUpService,
  PendingSignIns,
  PendingSignInsRepository,
  ProvenSessions,
  RecoveryCodes,
  RecoveryCodesRepository,
  RecoveryCodesService,
  SealedSecrets,
  SecondFactorReset,
  SecondFactors,
  SecondStepPasskeys,
  SecondStepService,
  SignInCompletion,
  SignInMethods,
  SpentCodes,
  UnprovenFactors,
];
const personalTokens = [PersonalTokensRepository, PersonalTokensService, TokenBearer];
const emailChange = [AddressConfirmationService, EmailChangeRequests, EmailChanges];
const stepUp = [
  OwnerConfirmation,
  PasswordConfirmation,
  ProofMarks,
  RecentProof,
  SignedInActs,
  StepUpService,
  StepUpWays,
];

@Module({
  imports: [JwtModule.register({}), PassportModule, MailModule, UsersModule],
  controllers: [
    RegistrationController,
    SessionController,
    RecoveryController,
    StepUpController,
    PasskeysController,
    PasskeySignInController,
    FactorStepUpController,
    SecondFactorController,
    SecondStepController,
    CredentialsController,
    PersonalTokensController,
    ...providerControllers,
  ],
  providers: [
    ...passwords,
    ...sessions,
    ...tokens,
    ...accounts,
    ...signIn,
    ...providerServices,
    ...passkeys,
    ...secondFactor,
    ...stepUp,
    ...emailChange,
    ...personalTokens,
    // In this order: who asks, with which role, whether a token may come here, how long ago a person proved who they are.
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
    { provide: APP_GUARD, useClass: TokenScopeGuard },
    { provide: APP_GUARD, useClass: RecentSignInGuard },
  ],
  exports: [AccountCare, AccountTraces, Accounts, EmailChangeRequests, OwnerConfirmation, Passwords, RecentProof],
})
export class AuthModule {}
