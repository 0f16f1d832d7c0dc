import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '../ui';

/** What the pages of administration have in common. */
@Component({
  selector: 'app-admin-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet],
  host: { class: 'wrap admin' },
  template: `
    <nav class="admin-nav" aria-label="Parts of the administration" i18n-aria-label>
      <a routerLink="users" routerLinkActive ariaCurrentWhenActive="page">
        <app-icon name="group" class="s" /><span i18n>Accounts</span>
      </a>
      <a routerLink="reports" routerLinkActive ariaCurrentWhenActive="page">
        <app-icon name="flag" class="s" /><span i18n>Reports</span>
      </a>
      <a routerLink="audit" routerLinkActive ariaCurrentWhenActive="page">
        <app-icon name="history" class="s" /><span i18n>Audit trail</span>
      </a>
    </nav>
    <router-outlet />
  `,
})
export class AdminFrame {}
