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
      {
        path: 'preferences',
        title: $localize`Preferences`,
        data,
        loadComponent: () => import('./preferences/preferences-page').then(({ PreferencesPage }) => PreferencesPage),
      },
      {
        path: 'tokens',
        title: $localize`API access`,
        data,
        loadComponent: () => import('./tokens/tokens-page').then(({ TokensPage }) => TokensPage),
      },
      {
        path: 'activity',
        title: $localize`Activity`,
        data,
        loadComponent: () => import('./activity/activity-page').then(({ ActivityPage }) => ActivityPage),
      },
      {
        path: 'data',
        title: $localize`Your data`,
        data,
        loadComponent: () => import('./data/data-page').then(({ DataPage }) => DataPage),
      },
    ],
  },
];
