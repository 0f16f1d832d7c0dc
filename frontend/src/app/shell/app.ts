import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Sprite, ToastOutlet } from '../ui';
import { PageChanges } from './page-changes';

/** The root: what is on every page, signed in or not. */
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, Sprite, ToastOutlet],
  template: `
    <button type="button" class="skip" (click)="pages.focusMain()" i18n>Skip to the page</button>
    <app-sprite />
    <router-outlet />
    <app-toast-outlet />
  `,
})
export class App {
  protected readonly pages = inject(PageChanges);

  constructor() {
    this.pages.watch();
  }
}
