import type { Routes } from '@angular/router';
import { authRoutes } from './auth';
import { NotFoundPage, Shell } from './shell';

export const appRoutes: Routes = [
  ...authRoutes,
  {
    path: '',
    component: Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'characters' },
      { path: '**', title: $localize`Page not found`, component: NotFoundPage },
    ],
  },
];
