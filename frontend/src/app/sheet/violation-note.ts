import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Fix, Violation } from '@heroledger/rules';
import { Icon } from '../ui';

/** A correction in the margin: what is wrong with both numbers, what would mend it, and the buttons that do. */
@Component({
  selector: 'app-violation-note',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="violation"
      [class.stop]="violation().severity === 'error'"
      role="group"
      [attr.aria-label]="violation().message"
    >
      <app-icon [name]="violation().severity === 'error' ? 'report' : 'flag'" />
      <p>
        <strong>{{ violation().message }}</strong>
      </p>
      <p>{{ violation().advice }}</p>
      @if (editable() && violation().fixes.length > 0) {
        <p class="fix">
          @for (fix of violation().fixes; track $index; let first = $first) {
            <button type="button" class="btn" [class.text]="!first" (click)="mend.emit(fix)">{{ fix.label }}</button>
          }
        </p>
      }
    </div>
  `,
})
export class ViolationNote {
  readonly violation = input.required<Violation>();
  readonly editable = input(true);
  readonly mend = output<Fix>();
}
