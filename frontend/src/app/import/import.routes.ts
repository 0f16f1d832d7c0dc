import type { Routes } from '@angular/router';
import { ImportPage } from './import-page';
import { ImportStore } from './import-store';

export const importRoutes: Routes = [
  { path: '', title: $localize`Import`, data: { page: 'import' }, providers: [ImportStore], component: ImportPage },
];
