import type { Routes } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { BulkShareStore } from './bulk-share-store';
import { CharacterListPage } from './character-list-page';
import { CharacterListStore } from './character-list-store';
import { SavedFiltersStore } from './saved-filters-store';

export const charactersRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Characters`,
    data: { page: 'characters' },
    providers: [BulkShareStore, CharacterListStore, RulesetShelf, SavedFiltersStore],
    component: CharacterListPage,
  },
  { path: 'trash', loadChildren: () => import('./trash/trash.routes').then(({ trashRoutes }) => trashRoutes) },
  {
    path: ':id/history',
    loadChildren: () => import('./history/history.routes').then(({ historyRoutes }) => historyRoutes),
  },
  { path: ':id', loadChildren: () => import('../sheet/sheet.routes').then(({ sheetRoutes }) => sheetRoutes) },
];
