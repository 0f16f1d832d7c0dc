import type { Routes } from '@angular/router';
import { AccountFrame } from './account-frame';
import { AccountStore } from './account-store';

/** On every part: the styles of the page hang on it. */
const data = { page: 'account' };

export const accountRoutes: Routes = [
  {
    path: '',
    providers: [AccountStore],
    component: AccountFrame,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'profile' },
      {
        path: 'profile',
        title: $localize`Profile`,
        data,
        loadComponent: () => import('./profile/profile-page').then(({ ProfilePage }) => ProfilePage),
      },
      {
        path: 'security',
        title: $localize`Security`,
        data,
        loadComponent: () => import('./security/security-page').then(({ SecurityPage }) => SecurityPage),
      },
    ],
  },
];
