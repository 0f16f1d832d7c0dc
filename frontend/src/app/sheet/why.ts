import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { Stat } from '@heroledger/rules';
import { WhyOverlay } from './why-overlay';

/** Wraps a number and answers "why": press it and its account opens. Put the class `asks` on the figure inside. */
@Component({
  selector: 'app-why',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrl: './why.scss',
  template: `
    <button
      #button
      type="button"
      [class]="'why-ask ' + look()"
      aria-haspopup="dialog"
      [attr.aria-expanded]="expanded()"
      (click)="ask()"
    >
      <ng-content /><span class="vh" i18n>, show how</span>
    </button>
  `,
})
export class Why {
  readonly #overlay = inject(WhyOverlay);

  /** An account that takes work is put together when somebody asks. */
  readonly stat = input.required<Stat | (() => Stat)>();
  readonly before = input<Stat | null>(null);
  /** Rolled besides, such as `1d8`. */
  readonly dice = input('0');
  readonly rulesetName = input.required<string>();
  /** `figure` for a number in running text, `block` when the whole area is pressed. */
  readonly look = input<'figure' | 'block' | 'line'>('figure');

  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  protected readonly expanded = signal(false);

  protected ask(): void {
    const stat = this.stat();
    const panel = this.#overlay.toggle(this.button().nativeElement, {
      stat: typeof stat === 'function' ? stat() : stat,
      before: this.before(),
      dice: this.dice(),
      rulesetName: this.rulesetName(),
    });
    if (panel === null) return;
    this.expanded.set(true);
    panel.closed.subscribe(() => {
      this.expanded.set(false);
    });
  }
}
