import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Connection } from '../http';
import { Icon } from '../ui';

/** Says quietly that the server is away, and what that means for the reader. */
@Component({
  selector: 'app-connection-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { role: 'status', class: 'wrap block' },
  template: `
    @switch (connection.state()) {
      @case ('offline') {
        <div class="banner">
          <app-icon name="wifi_off" />
          <p i18n>
            <strong>No network.</strong> What you opened stays readable; changes wait here and go out by themselves.
          </p>
        </div>
      }
      @case ('unreachable') {
        <div class="banner">
          <app-icon name="cloud_off" />
          <p i18n>
            <strong>The server is away.</strong> What you opened stays readable; changes wait here and go out by
            themselves.
          </p>
          <button type="button" class="btn text" (click)="connection.askNow()" i18n>Try now</button>
        </div>
      }
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
}
