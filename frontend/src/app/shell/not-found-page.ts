import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Nothing } from '../ui';

@Component({
  selector: 'app-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Nothing, RouterLink],
  host: { class: 'wrap page-nothing' },
  template: `
    <h1 class="vh" i18n>Page not found</h1>
    <app-nothing icon="explore" title="No page by that name" i18n-title>
      <p class="muted" i18n>The address may be old, or what it led to is gone or not yours to see.</p>
      <a class="btn outline" routerLink="/characters" i18n>To the characters</a>
    </app-nothing>
  `,
})
export class NotFoundPage {}
