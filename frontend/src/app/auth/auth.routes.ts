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
];
