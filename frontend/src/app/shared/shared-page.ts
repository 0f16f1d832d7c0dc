import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { whenBack } from '../http';
import { SheetFolio, SheetMasthead } from '../sheet';
import { Icon, Nothing, Prose, waiting, When } from '../ui';
import { SharedStore } from './shared-store';

/** Somebody else's character, to look at. Every number answers, nothing can be changed. */
@Component({
  selector: 'app-shared-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Nothing, Prose, RouterLink, SheetFolio, SheetMasthead, When],
  host: { class: 'wrap sheet' },
  templateUrl: './shared-page.html',
})
export class SharedPage {
  protected readonly store = inject(SharedStore);

  readonly token = input.required<string>();

  protected readonly skeletons = waiting(computed(() => this.store.view() === null && this.store.problem() === null));

  constructor() {
    whenBack(() => {
      if (this.store.view() === null) void this.store.open(this.token());
    });
    effect(() => {
      const token = this.token();
      untracked(() => void this.store.open(token));
    });
  }
}
