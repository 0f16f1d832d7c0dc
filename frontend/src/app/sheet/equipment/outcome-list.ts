import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../../ui';
import type { Outcome } from './outcome';

/** What a step would do to the sheet: `Armor class 15 → 17`, and what it would be against. */
@Component({
  selector: 'app-outcome-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
    }
    .difference {
      display: flex;
      align-items: baseline;
      gap: var(--s-3);
      padding-block: 0.25rem;
    }
    .figures {
      display: inline-flex;
      flex-wrap: wrap;
      justify-content: end;
      column-gap: 0.375rem;
      font: 600 1.0625rem/1.3 var(--font-display);
      text-align: end;
    }
    .conflict {
      display: flex;
      gap: 0.375rem;
      margin-block-start: var(--s-2);
      color: var(--error);
      font: var(--body-medium);

      app-icon {
        flex: none;
        width: 1.125rem;
        height: 1.125rem;
        margin-block-start: 2px;
      }
    }
  `,
  template: `
    <ul>
      @for (difference of shown(); track difference.id) {
        <li class="difference">
          <span class="grow">{{ difference.name }}</span>
          <span class="figures">
            <span class="muted">{{ difference.before ?? none }}</span>
            <span aria-hidden="true">→</span>
            <span class="vh" i18n>becomes</span>
            <span>{{ difference.after ?? none }}</span>
          </span>
        </li>
      } @empty {
        <li class="muted small" i18n>No number of the sheet changes.</li>
      }
    </ul>
    @if (hidden() > 0) {
      <p class="muted small" i18n>
        {hidden(), plural, =1 {and one more number} other {and {{ hidden() }} more numbers}}
      </p>
    }
    @if (withConflicts()) {
      @for (conflict of outcome().conflicts; track $index) {
        <p class="conflict"><app-icon name="flag" />{{ conflict.message }}</p>
      }
    }
  `,
})
export class OutcomeList {
  readonly outcome = input.required<Outcome>();
  /** So many numbers are told; more are only counted. */
  readonly most = input(Infinity);
  /** False where the conflicts are told with their ways out. */
  readonly withConflicts = input(true);

  protected readonly none = $localize`none`;
  protected readonly shown = computed(() => this.outcome().differences.slice(0, this.most()));
  protected readonly hidden = computed(() => this.outcome().differences.length - this.shown().length);
}
