import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Session } from '../auth';
import { Preferences } from '../preferences';
import { Icon, type IconName, Mark, PageBar, ThemeSwitch } from '../ui';
import { AccountMenu } from './account-menu';
import { ConnectionBanner } from './connection-banner';

interface Place {
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
}

/** The frame around the pages of the house: bar above, places at the thumb below. */
@Component({
  selector: 'app-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccountMenu,
    ConnectionBanner,
    Icon,
    Mark,
    NgTemplateOutlet,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    ThemeSwitch,
  ],
  template: `
    <header class="appbar">
      <div class="wrap appbar-in">
        <a class="brand" routerLink="/" aria-label="Heroledger, home" i18n-aria-label>
          <app-mark /><span class="wordmark">Heroledger</span>
        </a>
        <nav class="mainnav" aria-label="Main" i18n-aria-label>
          @for (place of places; track place.path) {
            <a [routerLink]="place.path" routerLinkActive ariaCurrentWhenActive="page">{{ place.name }}</a>
          }
        </nav>
        <span class="grow"></span>
        <ng-container [ngTemplateOutlet]="pageBar.content()" />
        <app-theme-switch />
        @if (signedIn()) {
          <app-account-menu />
        } @else {
          <a class="btn outline" routerLink="/login" i18n>Sign in</a>
        }
      </div>
    </header>
    <app-connection-banner />
    <main id="main" tabindex="-1"><router-outlet /></main>
    <nav class="bottomnav" aria-label="Main, at the thumb" i18n-aria-label>
      @for (place of thumbPlaces(); track place.path) {
        <a [routerLink]="place.path" routerLinkActive ariaCurrentWhenActive="page">
          <app-icon [name]="place.icon" /><span>{{ place.name }}</span>
        </a>
      }
    </nav>
  `,
})
export class Shell {
  readonly #session = inject(Session);
  readonly #preferences = inject(Preferences);
  protected readonly pageBar = inject(PageBar);

  protected readonly signedIn = computed(() => this.#session.state() !== 'signed-out');
  protected readonly places: readonly Place[] = [
    { path: '/characters', name: $localize`Characters`, icon: 'auto_stories' },
    { path: '/templates', name: $localize`Templates`, icon: 'content_copy' },
    { path: '/gallery', name: $localize`Gallery`, icon: 'language' },
  ];
  protected readonly thumbPlaces = computed(() => [
    ...this.places,
    this.signedIn()
      ? ({ path: '/account', name: $localize`Account`, icon: 'account_circle' } satisfies Place)
      : ({ path: '/login', name: $localize`Sign in`, icon: 'key' } satisfies Place),
  ]);

  constructor() {
    const accountId = computed(() => (this.#session.state() === 'signed-in' ? this.#session.account()?.id : undefined));
    effect(() => {
      if (accountId() !== undefined) void untracked(() => this.#preferences.recall());
    });
    effect(() => {
      if (this.#session.state() === 'signed-out') untracked(() => this.#preferences.forget());
    });
  }
}
