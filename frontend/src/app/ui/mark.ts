import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The book that is a shield. */
@Component({
  selector: 'app-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="mark" aria-hidden="true" focusable="false"><use href="#mark" /></svg>`,
})
export class Mark {}
