import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportReport } from '../characters';
import { FigurePipe, Icon } from '../ui';

/** What of a file was found, what was guessed, what has no place here, and which rules it bends. */
@Component({
  selector: 'app-import-report-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon],
  template: `
    @for (violation of report().violations; track $index) {
      <p class="violation">
        <app-icon name="flag" /><strong>{{ violation.message }}</strong
        ><span>{{ violation.advice }}</span>
      </p>
    }
    @if (parts().length > 0) {
      <details class="imp-more">
        <summary i18n>What was read</summary>
        @for (part of parts(); track part.name) {
          <h3 class="label">{{ part.name }} ({{ part.lines.length | figure }})</h3>
          <ul>
            @for (line of part.lines; track $index) {
              <li>{{ line }}</li>
            }
          </ul>
        }
      </details>
    }
  `,
})
export class ImportReportView {
  readonly report = input.required<ImportReport>();

  protected readonly parts = computed(() => {
    const { notMapped, guessed, mapped } = this.report();
    return [
      {
        name: $localize`No place here, kept with the character`,
        lines: notMapped.map(({ from, why }) => `${from}: ${why}`),
      },
      { name: $localize`Guessed`, lines: guessed.map(({ from, value, why }) => `${from}: ${value} (${why})`) },
      { name: $localize`Read`, lines: mapped.map(({ from, value }) => `${from}: ${value}`) },
    ].filter(({ lines }) => lines.length > 0);
  });
}
