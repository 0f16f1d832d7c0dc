import type { Routes } from '@angular/router';
import { TemplatesPage } from './templates-page';

export const templatesRoutes: Routes = [
  { path: '', title: $localize`Templates`, data: { page: 'templates' }, component: TemplatesPage },
];
