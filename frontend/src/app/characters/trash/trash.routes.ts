import type { Routes } from '@angular/router';
import { RulesetShelf } from '../../rulesets';
import { TrashPage } from './trash-page';
import { TrashStore } from './trash-store';

export const trashRoutes: Routes = [
  {
    path: '',
    title: $localize`Trash`,
    data: { page: 'characters' },
    providers: [TrashStore, RulesetShelf],
    component: TrashPage,
  },
];
