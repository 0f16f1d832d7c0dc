import type { Routes } from '@angular/router';
import { visitorGuard } from './auth-guard';

export const authRoutes: Routes = [
  {
    path: 'login',
    title: $localize`Sign in`,
    data: { page: 'auth' },
    canMatch: [visitorGuard],
    loadComponent: () => import('./login-page').then(({ LoginPage }) => LoginPage),
  },
  {
    path: 'register',
    title: $localize`Open a ledger`,
    data: { page: 'auth' },
    canMatch: [visitorGuard],
    loadComponent: () => import('./register-page').then(({ RegisterPage }) => RegisterPage),
  },
  {
    // Other places send people here, also somebody who was signed in as somebody else.
    path: 'signed-in',
    title: $localize`Signing you in`,
    data: { page: 'auth' },
    loadComponent: () => import('./providers/signed-in-page').then(({ SignedInPage }) => SignedInPage),
  },
  {
    // And here, whoever was signed in and proved it anew.
    path: 'proven',
    title: $localize`It is you`,
    data: { page: 'auth' },
    loadComponent: () => import('./providers/proven-page').then(({ ProvenPage }) => ProvenPage),
  },
  // Links in mails lead to these: they open for everybody, also for somebody who is signed in.
  {
    path: 'verify-email',
    title: $localize`Confirm your address`,
    data: { page: 'auth' },
    loadComponent: () => import('./recovery/verify-email-page').then(({ VerifyEmailPage }) => VerifyEmailPage),
  },
  {
    path: 'forgot-password',
    title: $localize`Forgotten password`,
    data: { page: 'auth' },
    loadComponent: () => import('./recovery/forgot-password-page').then(({ ForgotPasswordPage }) => ForgotPasswordPage),
  },
  {
    path: 'reset-password',
    title: $localize`A new password`,
    data: { page: 'auth' },
    loadComponent: () => import('./recovery/reset-password-page').then(({ ResetPasswordPage }) => ResetPasswordPage),
  },
  {
    path: 'revert-email',
    title: $localize`Take your account back`,
    data: { page: 'auth' },
    loadComponent: () => import('./recovery/revert-email-page').then(({ RevertEmailPage }) => RevertEmailPage),
  },
];
