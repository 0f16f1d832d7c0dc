import type { Routes } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { TemplatesPage } from './templates-page';
import { TemplatesStore } from './templates-store';

export const templatesRoutes: Routes = [
  {
    path: '',
    title: $localize`Templates`,
    data: { page: 'templates' },
    providers: [RulesetShelf, TemplatesStore],
    component: TemplatesPage,
  },
];
