import type { Routes } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { GalleryPage } from './gallery-page';
import { GalleryStore } from './gallery-store';

export const galleryRoutes: Routes = [
  {
    path: '',
    title: $localize`Gallery`,
    data: { page: 'gallery' },
    providers: [GalleryStore, RulesetShelf],
    component: GalleryPage,
  },
];
