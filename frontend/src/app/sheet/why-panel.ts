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
import { inReadersUnits } from './converted-account';
import { printAs, rollWords, statWords } from './stat-words';

export interface WhyData {
  readonly stat: Stat;
  readonly before: Stat | null;
  readonly dice: string;
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
  /** How it comes to nothing, where no line says it. */
  readonly words: string | null;
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
              @if (account.words !== null) {
                <th scope="row">{{ account.words }}</th>
                <td class="amt">{{ account.total }}</td>
                <td class="run">{{ account.total }}</td>
              } @else {
                <th scope="row" colspan="3" i18n>Nothing adds to it yet.</th>
              }
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
      @if (foot !== null) {
        <span>{{ foot }}</span>
      }
      <span class="nowrap">{{ data.rulesetName }}</span>
    </p>
  `,
})
export class WhyPanel {
  protected readonly data = inject<WhyData>(DIALOG_DATA);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly stat = inReadersUnits(this.data.stat);
  protected readonly total = this.data.dice === '0' ? statWords(this.stat) : rollWords(this.data.dice, this.stat.value);
  protected readonly accounts: readonly Account[] = [
    this.data.before === null ? null : inReadersUnits(this.data.before),
    this.stat,
  ]
    .filter((stat) => stat !== null)
    .map((stat) => (this.data.dice === '0' ? accountOf(stat) : rolledAccountOf(stat, this.data.dice)));

  /** Of a sum; a single line says it already. */
  protected readonly foot = this.stat.steps.length > 1 ? this.stat.inWords : null;

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
    words: stat.inWords,
  };
}

/** The die leads, and every sum after it is rolled. */
function rolledAccountOf(stat: Stat, dice: string): Account {
  const { name, lines } = accountOf(stat);
  const die: Line = { source: $localize`Rolled`, detail: null, amount: dice, total: dice };
  const added = lines.map((line, index) => ({ ...line, total: rollWords(dice, stat.steps[index]?.total ?? 0) }));
  return { name, lines: [die, ...added], total: rollWords(dice, stat.value), words: null };
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
