import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { OpenChoice, OpenOption } from '@heroledger/rules';
import { Icon } from '../ui';

/** One choice: its options as lozenges, closed ones with the one reason why, and how many are still to be picked. */
@Component({
  selector: 'app-choice-picker',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './choice-picker.scss',
  template: `
    <fieldset>
      <legend>
        <span class="row-title">{{ choice().name }}</span>
        <span class="small muted">{{ choice().source }}</span>
      </legend>
      <p class="left small" [class.muted]="left() === 0" aria-live="polite">
        @if (left() > 0) {
          <ng-container i18n>{left(), plural, =1 {Pick one more} other {Pick {{ left() }} more}}</ng-container>
        } @else {
          <ng-container i18n>All picked</ng-container>
        }
      </p>
      <ul class="options" [class.wide]="described()">
        @for (option of choice().options; track option.id) {
          <li>
            <button
              type="button"
              class="option"
              [class.on]="timesOf(option) > 0"
              [attr.aria-pressed]="timesOf(option) > 0"
              [attr.aria-disabled]="isClosed(option)"
              (click)="press(option)"
            >
              <span class="pip" [class.pip-on]="timesOf(option) === 1" [class.pip-double]="timesOf(option) > 1"></span>
              <span class="grow">
                {{ option.name }}
                @if (timesOf(option) > 1) {
                  <span class="num">× {{ timesOf(option) }}</span>
                }
                @if (option.description !== '') {
                  <small class="muted">{{ option.description }}</small>
                }
                @if (option.closedBecause !== null && timesOf(option) === 0) {
                  <small class="why-not"><app-icon name="lock" />{{ option.closedBecause }}</small>
                }
              </span>
            </button>
          </li>
        }
      </ul>
    </fieldset>
  `,
})
export class ChoicePicker {
  readonly choice = input.required<OpenChoice>();
  readonly taken = output<string>();
  readonly givenBack = output<string>();

  protected readonly left = computed(() => Math.max(0, this.choice().choose - this.choice().picked.length));
  protected readonly described = computed(() => this.choice().options.some(({ description }) => description !== ''));

  protected timesOf({ id }: OpenOption): number {
    return this.choice().picked.filter((picked) => picked === id).length;
  }

  /** One may always exchange the only pick; of several one gives back first. */
  protected isClosed(option: OpenOption): boolean {
    if (this.timesOf(option) > 0) return false;
    return option.closedBecause !== null || (this.left() === 0 && this.choice().choose > 1);
  }

  protected press(option: OpenOption): void {
    if (this.isClosed(option)) return;
    const times = this.timesOf(option);
    const mayTakeAgain = times > 0 && times < this.choice().repeat && this.left() > 0;
    if (times === 0 || mayTakeAgain) this.taken.emit(option.id);
    else this.givenBack.emit(option.id);
  }
}
