import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { deviceName, Icon, When } from '../../ui';
import { Reading } from '../reading';
import { ActivityStore } from './activity-store';
import { activityWords, isWarning } from './activity-words';

/** What was done by me, and to my account. */
@Component({
  selector: 'app-activity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Reading, When],
  providers: [ActivityStore],
  template: `
    @if (store.items(); as items) {
      <section class="leaf account-leaf" aria-labelledby="activity-title">
        <div class="sec"><h2 id="activity-title" i18n>Activity</h2></div>
        <p class="muted" i18n>
          Something here that was not you? Change the password, which signs everybody else out. Then look under Security
          and API access for passkeys, apps, linked accounts and tokens that are not yours.
        </p>
        <ol class="rows">
          @for (item of items; track $index) {
            <li class="row">
              <app-icon [name]="isWarning(item.action) ? 'flag' : 'history'" [class.warning]="isWarning(item.action)" />
              <div class="row-main">
                <p class="row-title">{{ words(item) }}</p>
                <p class="row-sub">
                  <app-when [at]="item.at" />
                  @if (item.ip !== '') {
                    · {{ deviceName(item.userAgent) }} · {{ item.ip }}
                  }
                </p>
              </div>
            </li>
          }
        </ol>
        @if (store.next() !== null) {
          <p class="account-acts">
            <button type="button" class="btn outline" (click)="store.read()" i18n>Show earlier</button>
          </p>
        }
        @if (store.problem(); as problem) {
          <p class="violation" role="alert">{{ problem.title }}</p>
        }
      </section>
    } @else {
      <app-reading [problem]="store.problem()" (again)="store.read()" />
    }
  `,
})
export class ActivityPage {
  protected readonly store = inject(ActivityStore);
  protected readonly words = activityWords;
  protected readonly isWarning = isWarning;
  protected readonly deviceName = deviceName;

  constructor() {
    void this.store.read();
  }
}
