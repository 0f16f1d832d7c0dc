import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { whenBack } from '../http';
import { Nothing, waiting } from '../ui';
import type { PagedList } from './paged-list';

/**
 * Everything a list that is read part by part can be: unreadable, still being read (`reading`), rows with more behind
 * them (`found`), or empty (`nobody`). The page says what stands in the three places.
 */
@Component({
  selector: 'app-paged-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Nothing],
  template: `
    @if (list().problem(); as problem) {
      <app-nothing [icon]="problem.kind === 'unreachable' ? 'cloud_off' : 'report'" [title]="problem.title">
        <button type="button" class="btn outline" (click)="list().again()" i18n>Try again</button>
      </app-nothing>
    } @else if (skeletons()) {
      <ng-content select="[reading]" />
    } @else if (list().rows().length > 0) {
      <ng-content select="[found]" />
      @if (goesOn() && list().hasMore()) {
        <p class="list-more">
          <button type="button" class="btn outline" [attr.aria-busy]="list().loading()" (click)="list().more()" i18n>
            Show more
          </button>
        </p>
      }
    } @else if (!list().loading()) {
      <ng-content select="[nobody]" />
    }
  `,
})
export class PagedRows {
  readonly list = input.required<PagedList<unknown>>();
  /** Whether more of it can be shown here. */
  readonly goesOn = input(true);

  protected readonly skeletons = waiting(computed(() => this.list().loading() && this.list().rows().length === 0));

  constructor() {
    whenBack(() => {
      if (this.list().problem() !== null) void this.list().again();
    });
  }
}
