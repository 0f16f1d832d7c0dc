import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { FigurePipe, Icon } from '../ui';

/** What can be done with all that are picked. On a phone it takes the place of the navigation: choosing is a mode. */
@Component({
  selector: 'app-bulk-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon],
  host: { class: 'bulk', role: 'region', 'aria-label': $localize`Selected characters` },
  template: `
    <button type="button" class="icon-btn" aria-label="Clear the selection" i18n-aria-label (click)="clear.emit()">
      <app-icon name="close" />
    </button>
    <p aria-live="polite" i18n>
      <strong class="num">{{ count() | figure }}</strong> <span>selected</span>
    </p>
    <span class="rule" aria-hidden="true"></span>
    <button type="button" class="btn" (click)="export.emit()">
      <app-icon name="download" /><span i18n>Export</span>
    </button>
    <button type="button" class="btn" (click)="share.emit()"><app-icon name="share" /><span i18n>Share</span></button>
    <button type="button" class="btn" (click)="remove.emit()">
      <app-icon name="delete" /><span i18n>Delete</span>
    </button>
  `,
})
export class BulkBar {
  readonly count = input.required<number>();
  readonly clear = output();
  readonly export = output();
  readonly share = output();
  readonly remove = output();
}
