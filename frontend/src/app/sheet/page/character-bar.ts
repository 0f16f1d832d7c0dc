import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui';
import type { CharacterActs } from './character-acts';
import { CharacterStore } from './character-store';
import { SaveStatus } from './save-status';

/** What a character puts into the bar of the page: how saving stands, undo and redo, and the acts on the whole. */
@Component({
  selector: 'app-character-bar',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, RouterLink, SaveStatus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './character-bar.scss',
  template: `
    @if (isTemplate()) {
      <a
        class="icon-btn only-phone back"
        routerLink="/templates"
        [queryParams]="{ origin: 'mine' }"
        i18n-aria-label
        aria-label="Back to templates"
        ><app-icon name="arrow_back"
      /></a>
    } @else {
      <a class="icon-btn only-phone back" routerLink="/characters" i18n-aria-label aria-label="Back to characters"
        ><app-icon name="arrow_back"
      /></a>
    }
    <app-save-status />
    <button
      type="button"
      class="icon-btn"
      [attr.aria-label]="undoWords()"
      [attr.title]="undoWords()"
      [attr.aria-disabled]="store.undoable() === null"
      (click)="store.undo()"
    >
      <app-icon name="undo" />
    </button>
    <button
      type="button"
      class="icon-btn only-wide"
      [attr.aria-label]="redoWords()"
      [attr.title]="redoWords()"
      [attr.aria-disabled]="store.redoable() === null"
      (click)="store.redo()"
    >
      <app-icon name="redo" />
    </button>
    <button type="button" class="icon-btn" [cdkMenuTriggerFor]="menu" i18n-aria-label aria-label="More actions">
      <app-icon name="more_vert" />
    </button>
    <ng-template #menu>
      <div class="menu leaf" cdkMenu>
        <button
          type="button"
          class="only-phone"
          cdkMenuItem
          [cdkMenuItemDisabled]="store.redoable() === null"
          (cdkMenuItemTriggered)="store.redo()"
        >
          <app-icon class="s" name="redo" /><ng-container i18n>Redo</ng-container>
        </button>
        <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().awardExperience()">
          <app-icon class="s" name="add" /><ng-container i18n>Award experience</ng-container>
        </button>
        @for (level of acts().taken(); track level.id) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().takeBack(level.id)">
            <app-icon class="s" name="undo" /><ng-container i18n
              >Take back {{ level.name }} {{ level.level }}</ng-container
            >
          </button>
        }
        <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().buildAnew()">
          <app-icon class="s" name="refresh" /><ng-container i18n>Choose everything anew</ng-container>
        </button>
        <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().changePortrait()">
          <app-icon class="s" name="account_circle" /><ng-container i18n>Change the portrait</ng-container>
        </button>
        <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().exportFile()">
          <app-icon class="s" name="download" /><ng-container i18n>Export as a file</ng-container>
        </button>
        @if (isTemplate()) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().beginFromTemplate()">
            <app-icon class="s" name="arrow_forward" /><ng-container i18n>Begin a character</ng-container>
          </button>
        } @else {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().duplicate()">
            <app-icon class="s" name="content_copy" /><ng-container i18n>Make a copy</ng-container>
          </button>
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().makeTemplate()">
            <app-icon class="s" name="auto_stories" /><ng-container i18n>Make a template of it</ng-container>
          </button>
        }
        <button type="button" cdkMenuItem (cdkMenuItemTriggered)="acts().switchMode()">
          <app-icon class="s" name="menu_book" />
          @if (store.character()?.mode === 'strict') {
            <ng-container i18n>Play under free rules</ng-container>
          } @else {
            <ng-container i18n>Follow the rules strictly</ng-container>
          }
        </button>
        <button type="button" class="danger" cdkMenuItem (cdkMenuItemTriggered)="acts().delete()">
          <app-icon class="s" name="delete" /><ng-container i18n>Delete</ng-container>
        </button>
      </div>
    </ng-template>
  `,
})
export class CharacterBar {
  protected readonly store = inject(CharacterStore);

  /** From the page: what stands in the bar has no place of its own in the tree of injectors. */
  readonly acts = input.required<CharacterActs>();

  protected readonly isTemplate = computed(() => this.store.view()?.isTemplate === true);
  protected readonly undoWords = computed(() => {
    const label = this.store.undoable();
    return label === null ? $localize`Undo` : $localize`Undo: ${label}:act:`;
  });
  protected readonly redoWords = computed(() => {
    const label = this.store.redoable();
    return label === null ? $localize`Redo` : $localize`Redo: ${label}:act:`;
  });
}
