import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Problem } from '../http';
import { Nothing, waiting } from '../ui';

/** What stands in a part of the account until it is read, or where it could not be. */
@Component({
  selector: 'app-reading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Nothing],
  template: `
    @if (problem(); as problem) {
      <app-nothing [icon]="problem.kind === 'unreachable' ? 'cloud_off' : 'report'" [title]="problem.title">
        <button type="button" class="btn outline" (click)="again.emit()" i18n>Try again</button>
      </app-nothing>
    } @else if (skeletons()) {
      <div class="leaf account-leaf" aria-busy="true">
        <p class="vh" role="status" i18n>Reading your account</p>
        <i class="sk h26 w40"></i><i class="sk h14 w60"></i><i class="sk h14 w50"></i>
      </div>
    }
  `,
})
export class Reading {
  /** Why it could not be read; null while it is under way. */
  readonly problem = input.required<Problem | null>();
  readonly again = output();

  protected readonly skeletons = waiting(computed(() => this.problem() === null));
}
