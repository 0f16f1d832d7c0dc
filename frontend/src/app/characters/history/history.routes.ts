import type { Routes } from '@angular/router';
import { HistoryStore } from './history-store';

/** Mounted at `characters/:id/history`. */
export const historyRoutes: Routes = [
  {
    path: '',
    title: $localize`History`,
    providers: [HistoryStore],
    loadComponent: () => import('./history-page').then(({ HistoryPage }) => HistoryPage),
    data: { page: 'history' },
  },
];
