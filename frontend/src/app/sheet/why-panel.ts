import { DIALOG_DATA } from '@angular/cdk/dialog';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import type { Stat, Step } from '@heroledger/rules';
import { formatNumber, formatSigned } from '../ui';
import { printAs, statWords } from './stat-words';

export interface WhyData {
  readonly stat: Stat;
  readonly before: Stat | null;
  readonly rulesetName: string;
  /** What the arrow points at; null for the sheet from below. */
  readonly origin: HTMLElement | null;
}

interface Line {
  readonly source: string;
  readonly detail: string | null;
  readonly amount: string;
  readonly total: string;
}

interface Account {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly total: string;
}

/** A ledger account of one number: what brought it, how much, the running total, and the sum under a double rule. */
@Component({
  selector: 'app-why-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrl: './why-panel.scss',
  host: {
    class: 'why-sheet',
    '[class.why-above]': 'arrow()?.above === true',
    '[style.--arrow]': 'arrowOffset()',
  },
  template: `
    <h2>
      {{ stat.name }} <span class="num">{{ total }}</span>
    </h2>
    @for (account of accounts; track $index; let last = $last) {
      <table class="sum">
        <thead class="vh">
          <tr>
            <th scope="col" i18n>Source</th>
            <th scope="col" i18n>Amount</th>
            <th scope="col" i18n>Running total</th>
          </tr>
        </thead>
        <tbody>
          @for (line of account.lines; track $index) {
            <tr>
              <th scope="row">
                {{ line.source }}
                @if (line.detail !== null) {
                  <small>{{ line.detail }}</small>
                }
              </th>
              <td class="amt">{{ line.amount }}</td>
              <td class="run">{{ line.total }}</td>
            </tr>
          } @empty {
            <tr>
              <th scope="row" colspan="3" i18n>Nothing adds to it yet.</th>
            </tr>
          }
        </tbody>
        <tfoot [class.why-carried]="!last">
          <tr>
            <th scope="row">{{ account.name }}</th>
            <td></td>
            <td class="amt">{{ account.total }}</td>
          </tr>
        </tfoot>
      </table>
    }
    <p class="sum-foot">
      <code>{{ stat.formula }}</code>
      <span class="nowrap">{{ data.rulesetName }}</span>
    </p>
  `,
})
export class WhyPanel {
  protected readonly data = inject<WhyData>(DIALOG_DATA);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly stat = this.data.stat;
  protected readonly total = statWords(this.stat);
  protected readonly accounts: readonly Account[] = [this.data.before, this.stat]
    .filter((stat) => stat !== null)
    .map(accountOf);

  protected readonly arrow = signal<{ readonly x: number; readonly above: boolean } | null>(null);
  protected readonly arrowOffset = computed(() => {
    const arrow = this.arrow();
    return arrow === null ? null : `${arrow.x}px`;
  });

  constructor() {
    // The place of the popover is known only once it has been laid out.
    afterNextRender(() =>
      requestAnimationFrame(() => {
        this.#pointAtOrigin();
      }),
    );
  }

  #pointAtOrigin(): void {
    if (this.data.origin === null) return;
    const origin = this.data.origin.getBoundingClientRect();
    const panel = this.#host.getBoundingClientRect();
    const x = origin.left + Math.min(origin.width / 2, panel.width / 2) - panel.left;
    this.arrow.set({ x: Math.max(18, Math.min(x, panel.width - 18)), above: panel.top < origin.top });
  }
}

function accountOf(stat: Stat): Account {
  return {
    name: stat.name,
    lines: stat.steps.map((step) => ({
      source: step.source,
      detail: step.detail,
      amount: amountWords(stat, step),
      total: printAs(stat, step.total),
    })),
    total: statWords(stat),
  };
}

function amountWords(stat: Stat, { op, amount }: Step): string {
  switch (op) {
    case 'set':
      return printAs(stat, amount);
    case 'add':
      return formatSigned(amount);
    case 'multiply':
      return `× ${formatNumber(amount)}`;
    case 'min':
      return $localize`at least ${formatNumber(amount)}:number:`;
    case 'max':
      return $localize`at most ${formatNumber(amount)}:number:`;
  }
}
