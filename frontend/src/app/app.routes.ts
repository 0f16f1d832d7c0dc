import type { Routes } from '@angular/router';
import { administratorGuard } from './admin';
import { authRoutes, signedInGuard } from './auth';
import { NotFoundPage, Shell } from './shell';

export const appRoutes: Routes = [
  ...authRoutes,
  {
    path: 'characters/new',
    canMatch: [signedInGuard],
    loadChildren: () => import('./characters/wizard/wizard.routes').then(({ wizardRoutes }) => wizardRoutes),
  },
  {
    path: '',
    component: Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'characters' },
      {
        path: 'characters',
        canMatch: [signedInGuard],
        loadChildren: () => import('./characters/characters.routes').then(({ charactersRoutes }) => charactersRoutes),
      },
      {
        path: 'templates',
        canMatch: [signedInGuard],
        loadChildren: () => import('./templates/templates.routes').then(({ templatesRoutes }) => templatesRoutes),
      },
      {
        path: 'gallery',
        canMatch: [signedInGuard],
        loadChildren: () => import('./gallery/gallery.routes').then(({ galleryRoutes }) => galleryRoutes),
      },
      {
        path: 'friends',
        canMatch: [signedInGuard],
        loadChildren: () => import('./friends/friends.routes').then(({ friendsRoutes }) => friendsRoutes),
      },
      {
        path: 'import',
        canMatch: [signedInGuard],
        loadChildren: () => import('./import/import.routes').then(({ importRoutes }) => importRoutes),
      },
      {
        path: 'rulesets',
        canMatch: [signedInGuard],
        loadChildren: () => import('./rulesets/rulesets.routes').then(({ rulesetsRoutes }) => rulesetsRoutes),
      },
      {
        path: 'account',
        canMatch: [signedInGuard],
        loadChildren: () => import('./account/account.routes').then(({ accountRoutes }) => accountRoutes),
      },
      {
        path: 'admin',
        canMatch: [signedInGuard, administratorGuard],
        loadChildren: () => import('./admin/admin.routes').then(({ adminRoutes }) => adminRoutes),
      },
      {
        // For everybody who has the link, with or without an account.
        path: 'shared',
        loadChildren: () => import('./shared/shared.routes').then(({ sharedRoutes }) => sharedRoutes),
      },
      { path: '**', title: $localize`Page not found`, component: NotFoundPage },
    ],
  },
];
