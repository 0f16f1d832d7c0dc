import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How long a password would hold, in four steps. */
@Component({
  selector: 'app-password-meter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (score() !== null) {
      <p class="strength" role="status">
        @for (step of steps; track step) {
          <i [class.on]="step <= reached()" [class.enough]="reached() >= enough()"></i>
        }
        <span>{{ words() }}</span>
      </p>
    }
  `,
})
export class PasswordMeter {
  /** 0 to 4; null while there is nothing to judge. */
  readonly score = input.required<number | null>();
  /** The least score that is accepted. */
  readonly enough = input.required<number>();

  protected readonly steps = [1, 2, 3, 4];
  protected readonly reached = computed(() => this.score() ?? 0);
  protected readonly words = computed(() => {
    if (this.reached() < this.enough()) return $localize`Easily guessed`;
    return this.reached() === 4 ? $localize`Strong` : $localize`Good enough`;
  });
}
