import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The layout of a sheet in paper tones, while it is fetched. */
@Component({
  selector: 'app-sheet-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', 'aria-busy': 'true' },
  styles: `
    .head {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--s-5);
      align-items: center;
      padding-block: var(--s-6) var(--s-5);
    }
    .head svg {
      width: 6rem;
    }
    .leaf {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: var(--s-6);
      padding: var(--s-6);
      min-height: 30rem;
    }
    .sk {
      height: 1.25rem;
    }
    .sk + .sk {
      margin-block-start: 1.125rem;
    }
    .name {
      height: 3rem;
      width: min(20rem, 80%);
    }
    .kick {
      width: min(14rem, 60%);
    }
    @media (max-width: 719.9px) {
      .head {
        padding: 0 var(--gutter) var(--s-4);
      }
      .head svg {
        width: 3.5rem;
      }
    }
  `,
  template: `
    <span class="vh" i18n>The sheet is being fetched</span>
    <div class="head">
      <svg viewBox="0 0 80 98" aria-hidden="true">
        <path class="sk-shape" d="M5 9Q22 12 40 5Q58 12 75 9V45C75 68 59 83 40 93 21 83 5 68 5 45Z" />
      </svg>
      <div><span class="sk name"></span><span class="sk kick"></span></div>
    </div>
    <div class="leaf">
      @for (column of columns; track column) {
        <div>
          @for (line of lines; track line) {
            <span class="sk"></span>
          }
        </div>
      }
    </div>
  `,
})
export class SheetSkeleton {
  protected readonly columns = [0, 1, 2];
  protected readonly lines = [0, 1, 2, 3, 4, 5, 6, 7];
}
