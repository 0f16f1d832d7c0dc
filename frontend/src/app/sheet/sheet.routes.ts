import { inject } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import { Autosave } from './page/autosave';
import { CharacterStore } from './page/character-store';

/** A server that does not answer keeps nobody on the page: what is unsent is kept on this device anyway. */
const longestWait = 3000;

/** Leaving sends what is unsent first. */
const sendFirst: CanDeactivateFn<unknown> = async () => {
  const waited = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([inject(Autosave).flush(), waited]);
  return true;
};

/** On every part: the styles of the page hang on it. */
const data = { page: 'sheet' };

/** Mounted at `characters/:id`; the history has a page of its own beside it. */
export const sheetRoutes: Routes = [
  {
    path: '',
    providers: [CharacterStore, Autosave],
    canDeactivate: [sendFirst],
    loadComponent: () => import('./page/character-page').then(({ CharacterPage }) => CharacterPage),
    children: [
      {
        path: '',
        pathMatch: 'full',
        data,
        loadComponent: () => import('./page/sheet-tab').then(({ SheetTab }) => SheetTab),
      },
      {
        path: 'equipment',
        data,
        loadComponent: () => import('./page/equipment-tab').then(({ EquipmentTab }) => EquipmentTab),
      },
      { path: 'skills', data, loadComponent: () => import('./page/skills-tab').then(({ SkillsTab }) => SkillsTab) },
      { path: 'story', data, loadComponent: () => import('./page/story-tab').then(({ StoryTab }) => StoryTab) },
      {
        path: 'sharing',
        data,
        loadComponent: () => import('./page/sharing-tab').then(({ SharingTab }) => SharingTab),
      },
    ],
  },
];
