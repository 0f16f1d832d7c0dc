import type { Routes } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { FriendsPage } from './friends-page';
import { FriendsStore } from './friends-store';

export const friendsRoutes: Routes = [
  {
    path: '',
    title: $localize`Friends`,
    data: { page: 'friends' },
    providers: [FriendsStore, RulesetShelf],
    component: FriendsPage,
  },
];
