import type { Routes } from '@angular/router';
import { AccountPage } from './account-page';
import { AccountStore } from './account-store';

export const accountRoutes: Routes = [
  { path: '', title: $localize`Account`, data: { page: 'account' }, providers: [AccountStore], component: AccountPage },
];
