import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** One of several large things to choose from: a leaf that is pressed. */
@Component({
  selector: 'app-option-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './option-card.scss',
  template: `
    <button type="button" class="leaf" [class.on]="chosen()" [attr.aria-pressed]="chosen()" (click)="choose.emit()">
      <span class="head">
        <span class="pip" [class.pip-on]="chosen()" aria-hidden="true"></span>
        <span class="words">
          <span class="name">{{ name() }}</span>
          @if (note() !== '') {
            <span class="small muted">{{ note() }}</span>
          }
        </span>
      </span>
      @if (description() !== '') {
        <span class="small muted">{{ description() }}</span>
      }
      <ng-content />
    </button>
  `,
})
export class OptionCard {
  readonly name = input.required<string>();
  readonly description = input('');
  /** A few words at the end of the head. */
  readonly note = input('');
  readonly chosen = input.required<boolean>();
  readonly choose = output();
}
