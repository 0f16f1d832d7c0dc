import type { Routes } from '@angular/router';
import { RulesetPage } from './ruleset-page';
import { RulesetStore } from './ruleset-store';
import { RulesetsPage } from './rulesets-page';

export const rulesetsRoutes: Routes = [
  { path: '', title: $localize`Rulesets`, data: { page: 'rulesets' }, component: RulesetsPage },
  {
    path: ':id',
    title: $localize`Ruleset`,
    data: { page: 'ruleset' },
    providers: [RulesetStore],
    component: RulesetPage,
  },
];
