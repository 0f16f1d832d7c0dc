import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const unit = 10;

/** The points of a budget as a ruler: a tick is a point, and what is spent beyond the end stands in madder. */
@Component({
  selector: 'app-budget-ruler',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'budget-bar' },
  template: `
    <svg class="ruler" [attr.viewBox]="'0 0 ' + width() + ' 30'" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ru-t" [attr.width]="end()" height="14" />
      <rect class="ru-f" [attr.width]="filled()" height="14" />
      @if (over() > 0) {
        <rect class="ru-o" [attr.x]="end()" [attr.width]="over()" height="14" />
      }
      <path class="ru-k" [attr.d]="ticks()" />
      <path class="ru-e" [attr.d]="'M' + end() + ' 0V24'" />
    </svg>
    <p class="small muted">
      <span i18n>{{ spent() }} spent</span>
      <span class="end" [style.inset-inline-start.%]="(end() / width()) * 100" [class.last]="over() === 0">{{
        budget()
      }}</span>
    </p>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .end.last {
      translate: -100% 0.375rem;
    }
  `,
})
export class BudgetRuler {
  readonly spent = input.required<number>();
  /** At least 1. */
  readonly budget = input.required<number>();

  protected readonly end = computed(() => this.budget() * unit);
  protected readonly over = computed(() => Math.max(0, this.spent() - this.budget()) * unit);
  protected readonly filled = computed(() => Math.min(this.spent(), this.budget()) * unit);
  protected readonly width = computed(() => this.end() + this.over());
  protected readonly ticks = computed(() => {
    const count = Math.max(0, this.width() / unit - 1);
    return Array.from({ length: count }, (_, index) => `M${String((index + 1) * unit)} 0V14`).join('');
  });
}
