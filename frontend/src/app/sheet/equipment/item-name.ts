import { CdkConnectedOverlay, CdkOverlayOrigin, type ConnectedPosition } from '@angular/cdk/overlay';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import type { EquipmentItem, Ruleset } from '@heroledger/rules';
import { itemOf } from '../sheet-model';
import { turnOf } from './item-acts';
import type { Outcome } from './outcome';
import { OutcomeList } from './outcome-list';

const positions: ConnectedPosition[] = [
  { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
  { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -6 },
];

/** Long enough to reach the card with the pointer. */
const leave = 150;
let cards = 0;

/**
 * The name of an item. Pointed at or reached by keyboard it tells what putting the item on, or away, would change;
 * pressed it opens the item.
 */
@Component({
  selector: 'app-item-name',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, OutcomeList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'close()' },
  styles: `
    :host {
      display: inline-block;
      max-width: 100%;
    }
    button {
      max-width: 100%;
      text-align: start;
      overflow-wrap: anywhere;
      text-decoration: underline dotted var(--outline);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.22em;

      &:hover {
        text-decoration-color: var(--primary);
      }
    }
    .card {
      width: 20rem;
      max-width: calc(100vw - 2rem);
      padding: var(--s-3) var(--s-4);
      border-color: var(--on-surface-variant);
      border-radius: var(--r-overlay);
      box-shadow: var(--e-3);
    }
  `,
  template: `
    <button
      type="button"
      cdkOverlayOrigin
      #origin="cdkOverlayOrigin"
      aria-haspopup="dialog"
      [attr.aria-describedby]="open() ? id : null"
      (pointerenter)="point($event)"
      (pointerleave)="leave()"
      (focus)="reach($event)"
      (blur)="close()"
      (click)="press()"
    >
      {{ title() }}
    </button>
    <ng-template
      cdkConnectedOverlay
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="open()"
      [cdkConnectedOverlayPositions]="positions"
      [cdkConnectedOverlayViewportMargin]="8"
      [cdkConnectedOverlayPush]="true"
      cdkConnectedOverlayUsePopover="inline"
      (detach)="close()"
    >
      <div class="leaf card" role="tooltip" [id]="id" (pointerenter)="stay()" (pointerleave)="leave()">
        <p class="caps small muted">{{ heading() }}</p>
        <app-outcome-list [outcome]="outcome()" [most]="6" />
      </div>
    </ng-template>
  `,
})
export class ItemName {
  readonly item = input.required<EquipmentItem>();
  readonly title = input.required<string>();
  /** What turning it on or off would do; asked only when somebody wants to know. */
  readonly outcomeOf = input.required<(item: EquipmentItem) => Outcome>();
  readonly ruleset = input.required<Ruleset>();
  readonly opened = output();

  protected readonly positions = positions;
  protected readonly id = `item-outcome-${String((cards += 1))}`;
  protected readonly open = signal(false);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  readonly #change = computed(() => turnOf(this.item(), itemOf(this.ruleset(), this.item())));
  protected readonly outcome = computed(() => this.outcomeOf()(this.item()));
  protected readonly heading = computed(() => {
    const { isEquipped, isAttuned } = this.#change();
    if (isEquipped === false) return $localize`Put away`;
    return isAttuned === true ? $localize`Worn and attuned` : $localize`Worn or in hand`;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.stay();
    });
  }

  /** A finger has no way to only point: its tap opens the item, where the same is told. */
  protected point({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#show();
  }

  protected reach({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches(':focus-visible')) this.#show();
  }

  protected press(): void {
    this.close();
    this.opened.emit();
  }

  protected stay(): void {
    clearTimeout(this.#leaving);
  }

  protected leave(): void {
    this.stay();
    this.#leaving = setTimeout(() => {
      this.close();
    }, leave);
  }

  protected close(): void {
    this.stay();
    this.open.set(false);
  }

  #show(): void {
    this.stay();
    this.open.set(true);
  }
}
