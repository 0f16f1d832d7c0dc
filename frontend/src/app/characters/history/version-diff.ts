import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { Icon } from '../../ui';
import type { VersionSummary } from '../character-messages';
import type { Comparison } from './comparison';

const areaNames: Readonly<Record<string, string>> = {
  name: $localize`Name`,
  abilities: $localize`Abilities`,
  ancestry: $localize`Ancestry`,
  classes: $localize`Classes`,
  experience: $localize`Experience`,
  choices: $localize`Choices`,
  skills: $localize`Skills`,
  equipment: $localize`Carried`,
  currency: $localize`Purse`,
  pools: $localize`Used up`,
  extras: $localize`Imported details`,
  story: $localize`Story`,
  tags: $localize`Tags`,
  mode: $localize`Rules`,
};

/** One version against the present: in play and in sentences, or field by field. */
@Component({
  selector: 'app-version-diff',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="leaf plate diff" aria-labelledby="h-diff">
      <header>
        <h2 id="h-diff" i18n>Version {{ version().number }} against now</h2>
        <p class="muted">
          <ng-container i18n>{count(), plural,
            =0 {Nothing differs.}
            =1 {One thing differs.}
            other {{{ count() }} things differ.}
          }</ng-container
          >&ngsp;
          <ng-container i18n>Restoring writes version {{ now() + 1 }}; nothing is lost.</ng-container>
        </p>
        <div class="seg" role="group" i18n-aria-label aria-label="Detail">
          <button type="button" [attr.aria-pressed]="!detailed()" (click)="detailed.set(false)" i18n>In short</button>
          <button type="button" [attr.aria-pressed]="detailed()" (click)="detailed.set(true)" i18n>Every field</button>
        </div>
      </header>
      @if (!detailed()) {
        @if (comparison().figures.length > 0) {
          <div class="sec"><h3 i18n>In play</h3></div>
          <table class="dt">
            <thead>
              <tr>
                <th scope="col" class="label" i18n>What</th>
                <th scope="col" class="label" i18n>Version {{ version().number }}</th>
                <th scope="col" class="label" i18n>Now</th>
              </tr>
            </thead>
            <tbody>
              @for (figure of comparison().figures; track $index) {
                <tr>
                  <th scope="row">{{ figure.name }}</th>
                  <td>
                    <del>{{ figure.before ?? '–' }}</del>
                  </td>
                  <td>
                    <ins>{{ figure.after ?? '–' }}</ins>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        }
        @if (comparison().difference.sentences.length > 0) {
          <div class="sec"><h3 i18n>Since then</h3></div>
          <ul class="says">
            @for (sentence of comparison().difference.sentences; track $index) {
              <li class="chg">
                <span class="sig" aria-hidden="true">~</span>
                <p>{{ sentence }}</p>
              </li>
            }
          </ul>
        }
      } @else {
        @for (group of comparison().areas; track group.area) {
          <div class="sec">
            <h3>{{ nameOf(group.area) }}</h3>
          </div>
          <table class="dt fields">
            <thead class="vh">
              <tr>
                <th scope="col" i18n>What</th>
                <th scope="col" i18n>Version {{ version().number }}</th>
                <th scope="col" i18n>Now</th>
              </tr>
            </thead>
            <tbody>
              @for (change of group.changes; track $index) {
                <tr>
                  <th scope="row">{{ change.label }}</th>
                  <td>
                    @if (change.before !== null) {
                      <del>{{ change.before }}</del>
                    } @else {
                      <span class="muted">–</span>
                    }
                  </td>
                  <td>
                    @if (change.after !== null) {
                      <ins>{{ change.after }}</ins>
                    } @else {
                      <span class="muted">–</span>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        }
      }
      @if (same().length > 0) {
        <div class="same">
          <p class="small muted" i18n>The same in both: {{ same().join(', ') }}.</p>
        </div>
      }
      <footer>
        <button type="button" class="btn primary" [attr.aria-disabled]="busy()" (click)="restoreOnce()">
          <app-icon name="history" /><ng-container i18n>Restore version {{ version().number }}</ng-container>
        </button>
        <button type="button" class="btn outline" [attr.aria-disabled]="busy()" (click)="copyOnce()">
          <app-icon name="content_copy" /><ng-container i18n>Save as a copy</ng-container>
        </button>
        <button type="button" class="btn text quiet" (click)="closed.emit()" i18n>Close</button>
      </footer>
    </section>
  `,
  styles: `
    :host {
      display: block;
      scroll-margin-block: 1rem 6rem;
    }
    .dt.fields {
      table-layout: fixed;
    }
    .dt.fields td,
    .dt td {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .same:empty {
      display: none;
    }
    .diff footer {
      margin-block-start: var(--s-4);
    }
  `,
})
export class VersionDiff {
  readonly version = input.required<VersionSummary>();
  /** Number of the newest version. */
  readonly now = input.required<number>();
  readonly comparison = input.required<Comparison>();
  readonly busy = input.required<boolean>();
  readonly restore = output();
  readonly copied = output();
  readonly closed = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    effect(() => {
      this.version();
      // On a phone it lies below the time line: whoever asked for it is led there.
      afterNextRender(() => host.scrollIntoView({ block: 'nearest' }), { injector });
    });
  }

  protected readonly detailed = signal(false);
  protected readonly count = computed(() => this.comparison().difference.changes.length);
  protected readonly same = computed(() => {
    const changed = new Set(this.comparison().areas.map(({ area }) => area));
    return ['abilities', 'skills', 'equipment', 'story']
      .filter((area) => !changed.has(area))
      .map((area) => this.nameOf(area).toLocaleLowerCase());
  });

  protected nameOf(area: string): string {
    return areaNames[area] ?? area;
  }

  protected restoreOnce(): void {
    if (!this.busy()) this.restore.emit();
  }

  protected copyOnce(): void {
    if (!this.busy()) this.copied.emit();
  }
}
