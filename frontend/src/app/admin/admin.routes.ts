import type { Routes } from '@angular/router';
import { AdminFrame } from './admin-frame';

/** On every part: the styles of the page hang on it. */
const data = { page: 'admin' };

export const adminRoutes: Routes = [
  {
    path: '',
    component: AdminFrame,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'users' },
      {
        path: 'users',
        title: $localize`Accounts`,
        data,
        loadComponent: () => import('./users/users-page').then(({ UsersPage }) => UsersPage),
      },
      {
        path: 'users/:id',
        title: $localize`Account`,
        data,
        loadComponent: () => import('./users/user-page').then(({ UserPage }) => UserPage),
      },
      {
        path: 'reports',
        title: $localize`Reports`,
        data,
        loadComponent: () => import('./reports/reports-page').then(({ ReportsPage }) => ReportsPage),
      },
      {
        path: 'audit',
        title: $localize`Audit trail`,
        data,
        loadComponent: () => import('./audit/audit-page').then(({ AuditPage }) => AuditPage),
      },
    ],
  },
];
