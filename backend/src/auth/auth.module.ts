import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail';
import { UsersModule } from '../users';
import { Keys } from './keys';
import { Leftovers } from './leftovers';
import { providerControllers, providerServices } from './providers';
import { RolesGuard } from './roles.guard';
import { AccessRevocation } from './accounts/access-revocation';
import { AccountCare } from './accounts/account-care';
import { AccountMails } from './accounts/account-mails';
import { AccountTraces } from './accounts/account-traces';
import { Accounts } from './accounts/accounts';
import { DoubtfulAccess } from './accounts/doubtful-access';
import { UnprovenAccess } from './accounts/unproven-access';
import { KnownDevices } from './devices/known-devices';
import { KnownDevicesRepository } from './devices/known-devices.repository';
import { SignInRecord } from './devices/sign-in-record';
import { AddressConfirmationService } from './email-change/address-confirmation.service';
import { AddressProofs } from './email-change/address-proofs';
import { EmailChangeRequests } from './email-change/email-change-requests';
import { EmailChanges } from './email-change/email-changes';
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
import { ChangePasswordService } from './passwords/change-password.service';
import { CredentialChange } from './passwords/credential-change';
import { CredentialsController } from './passwords/credentials.controller';
import { Lockout } from './passwords/lockout';
import { OwnPassword } from './passwords/own-password';
import { PasswordCheck } from './passwords/password-check';
import { PasswordEstimator } from './passwords/password-estimator';
import { HashingThreads } from './passwords/hashing-threads';
import { PasswordHasher } from './passwords/password-hasher';
import { PasswordPolicy } from './passwords/password-policy';
import { Passwords } from './passwords/passwords';
import { SignInAttemptsRepository } from './passwords/sign-in-attempts.repository';
import { PersonalTokensController } from './personal-tokens/personal-tokens.controller';
import { PersonalTokensRepository } from './personal-tokens/personal-tokens.repository';
import { PersonalTokensService } from './personal-tokens/personal-tokens.service';
import { TokenBearer } from './personal-tokens/token-bearer';
import { TokenNotices } from './personal-tokens/token-notices';
import { TokenScopeGuard } from './personal-tokens/token-scope.guard';
import { MailboxProof } from './recovery/mailbox-proof';
import { PasswordResetService } from './recovery/password-reset.service';
import { RecoveryController } from './recovery/recovery.controller';
import { RecoveryService } from './recovery/recovery.service';
import { RegistrationController } from './registration/registration.controller';
import { RegistrationService } from './registration/registration.service';
import { UnaskedMails } from './registration/unasked-mails';
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
import { SecondFactorReset } from './second-factor/second-factor-reset';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactors } from './second-factor/second-factors';
import { SecondStepPasskeys } from './second-factor/second-step-passkeys';
import { SecondStepController } from './second-factor/second-step.controller';
import { SecondStepService } from './second-factor/second-step.service';
import { SignInCompletion } from './second-factor/sign-in-completion';
import { SignInMethods } from './second-factor/sign-in-methods';
import { SpentCodes } from './second-factor/spent-codes';
import { UnprovenFactors } from './second-factor/unproven-factors';
import { BrowserSessions } from './sessions/browser-sessions';
import { DeviceService } from './sessions/device.service';
import { RefreshCookie } from './sessions/refresh-cookie';
import { RefreshService } from './sessions/refresh.service';
import { SessionOpening } from './sessions/session-opening';
import { SessionRotation } from './sessions/session-rotation';
import { SessionTokenIssuer } from './sessions/session-token-issuer';
import { SessionController } from './sessions/session.controller';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsService } from './sessions/sessions.service';
import { TheftResponse } from './sessions/theft-response';
import { Admission } from './sign-in/admission';
import { SignInOutcome } from './sign-in/sign-in-outcome';
import { SignInService } from './sign-in/sign-in.service';
import { OwnerConfirmation } from './step-up/owner-confirmation';
import { PasswordConfirmation } from './step-up/password-confirmation';
import { ProofMarks } from './step-up/proof-marks';
import { RecentProof } from './step-up/recent-proof';
import { RecentSignInGuard } from './step-up/recent-sign-in.guard';
import { SignedInActs } from './step-up/signed-in-acts';
import { StepUpWays } from './step-up/step-up-ways';
import { StepUpController } from './step-up/step-up.controller';
import { StepUpService } from './step-up/step-up.service';
import { AccessTokenStrategy } from './tokens/access-token.strategy';
import { AccessTokens } from './tokens/access-tokens';
import { AuthenticationGuard } from './tokens/authentication.guard';
import { BelievedTokens } from './tokens/believed-tokens';
import { OneTimeTokens } from './tokens/one-time-tokens';
import { OneTimeTokensRepository } from './tokens/one-time-tokens.repository';
import { RefreshTokens } from './tokens/refresh-tokens';

const accounts = [AccessRevocation, AccountCare, AccountMails, AccountTraces, Accounts, DoubtfulAccess, UnprovenAccess];
const registration = [RegistrationService, UnaskedMails];
const recovery = [MailboxProof, PasswordResetService, RecoveryService];
const passwords = [
  ChangePasswordService,
  CredentialChange,
  Lockout,
  OwnPassword,
  PasswordCheck,
  PasswordEstimator,
  HashingThreads,
  PasswordHasher,
  PasswordPolicy,
  Passwords,
  SignInAttemptsRepository,
];
const signIn = [Admission, SignInOutcome, SignInService];
const devices = [KnownDevices, KnownDevicesRepository, SignInRecord];
const sessions = [
  BrowserSessions,
  DeviceService,
  RefreshCookie,
  RefreshService,
  SessionOpening,
  SessionRotation,
  SessionTokenIssuer,
  SessionsRepository,
  SessionsService,
  TheftResponse,
];
const tokens = [
  AccessTokenStrategy,
  AccessTokens,
  BelievedTokens,
  OneTimeTokens,
  OneTimeTokensRepository,
  RefreshTokens,
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
const personalTokens = [PersonalTokensRepository, PersonalTokensService, TokenBearer, TokenNotices];
const emailChange = [AddressConfirmationService, AddressProofs, EmailChangeRequests, EmailChanges];
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
    Keys,
    Leftovers,
    ...accounts,
    ...registration,
    ...recovery,
    ...passwords,
    ...signIn,
    ...devices,
    ...sessions,
    ...tokens,
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
