import type { Routes } from '@angular/router';
import { SharedPage } from './shared-page';
import { SharedStore } from './shared-store';

export const sharedRoutes: Routes = [
  {
    path: ':token',
    title: $localize`Shared character`,
    data: { page: 'shared' },
    providers: [SharedStore],
    component: SharedPage,
  },
];
