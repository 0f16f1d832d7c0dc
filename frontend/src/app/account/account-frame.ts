import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { whenBack } from '../http';
import { Icon, type IconName } from '../ui';
import { AccountStore } from './account-store';

interface Part {
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
}

/** What the pages of an account have in common: the heading, and the way from one to the next. */
@Component({
  selector: 'app-account-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet],
  host: { class: 'wrap account' },
  template: `
    <div class="pagehead"><h1 i18n>Account</h1></div>
    <div class="account-frame">
      <nav class="account-nav" aria-label="Parts of the account" i18n-aria-label>
        @for (part of parts; track part.path) {
          <a [routerLink]="part.path" routerLinkActive ariaCurrentWhenActive="page">
            <app-icon [name]="part.icon" class="s" /><span>{{ part.name }}</span>
          </a>
        }
      </nav>
      <div><router-outlet /></div>
    </div>
  `,
})
export class AccountFrame {
  protected readonly parts: readonly Part[] = [
    { path: 'profile', name: $localize`Profile`, icon: 'account_circle' },
    { path: 'security', name: $localize`Security`, icon: 'shield' },
    { path: 'preferences', name: $localize`Preferences`, icon: 'tune' },
    { path: 'tokens', name: $localize`API access`, icon: 'key' },
    { path: 'activity', name: $localize`Activity`, icon: 'history' },
    { path: 'data', name: $localize`Your data`, icon: 'download' },
  ];

  constructor() {
    const store = inject(AccountStore);
    void store.read();
    whenBack(() => {
      if (store.problem() !== null) void store.read();
    });
  }
}
