import { ChangeDetectionStrategy, Component } from '@angular/core';
import { shieldPath } from './crest-design';

/** The true layout of a card, in paper tones. */
@Component({
  selector: 'app-card-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf plate card', 'aria-hidden': 'true' },
  template: `
    <div class="card-head">
      <span class="crest"
        ><svg viewBox="0 0 80 98"><path class="sk-shape" [attr.d]="shieldPath" /></svg
      ></span>
      <div><i class="sk h26 w80"></i><i class="sk h14 w60"></i></div>
    </div>
    <div class="figs">
      @for (figure of [1, 2, 3]; track figure) {
        <div><i class="sk h12"></i><i class="sk h28"></i></div>
      }
    </div>
    <i class="sk h2"></i>
  `,
})
export class CardSkeleton {
  protected readonly shieldPath = shieldPath;
}
