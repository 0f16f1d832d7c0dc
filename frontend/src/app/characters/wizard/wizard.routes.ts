import type { Routes } from '@angular/router';
import { WizardStore } from './wizard-store';

/** Mounted at `characters/new`, outside the shell: making a character has its own bar and its own foot. */
export const wizardRoutes: Routes = [
  {
    path: '',
    title: $localize`New character`,
    providers: [WizardStore],
    loadComponent: () => import('./wizard-page').then(({ WizardPage }) => WizardPage),
    data: { page: 'wizard' },
  },
];
