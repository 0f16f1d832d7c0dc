import { Dialog, type DialogRef } from '@angular/cdk/dialog';
import {
  type ConnectedPosition,
  createFlexibleConnectedPositionStrategy,
  createGlobalPositionStrategy,
  type PositionStrategy,
} from '@angular/cdk/overlay';
import { inject, Injectable, Injector } from '@angular/core';
import type { Stat } from '@heroledger/rules';
import { WhyPanel, type WhyData } from './why-panel';

const gap = 12;
const nextTo: ConnectedPosition[] = [
  { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetX: -8, offsetY: gap },
  { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetX: 8, offsetY: gap },
  { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetX: -8, offsetY: -gap },
  { originX: 'end', originY: 'top', overlayX: 'end', overlayY: 'bottom', offsetX: 8, offsetY: -gap },
];

export interface Question {
  readonly stat: Stat;
  /** The number it is made of, told first: the score before its modifier. */
  readonly before: Stat | null;
  /** What is rolled besides, such as `1d8`; `0` where nothing is. */
  readonly dice: string;
  readonly rulesetName: string;
}

/** Shows how a number came about: a popover beside it, on a phone a sheet from below. One at a time. */
@Injectable({ providedIn: 'root' })
export class WhyOverlay {
  readonly #dialog = inject(Dialog);
  readonly #injector = inject(Injector);
  #open: { readonly origin: HTMLElement; readonly panel: DialogRef<unknown, WhyPanel> } | null = null;

  toggle(origin: HTMLElement, question: Question): DialogRef<unknown, WhyPanel> | null {
    const wasOpen = this.#open?.origin === origin;
    this.#open?.panel.close();
    return wasOpen ? null : this.#show(origin, question);
  }

  #show(origin: HTMLElement, question: Question): DialogRef<unknown, WhyPanel> {
    const phone = matchMedia('(max-width: 719.9px)').matches;
    const data: WhyData = { ...question, origin: phone ? null : origin };
    const panel = this.#dialog.open<unknown, WhyData, WhyPanel>(WhyPanel, {
      data,
      ariaLabel: $localize`${question.stat.name}:name:, step by step`,
      ariaModal: phone,
      autoFocus: 'dialog',
      hasBackdrop: phone,
      backdropClass: 'dialog-scrim',
      panelClass: phone ? 'why-from-below' : 'why-beside',
      positionStrategy: phone ? this.#fromBelow() : this.#beside(origin),
    });
    const open = { origin, panel };
    this.#open = open;
    panel.outsidePointerEvents.subscribe(({ target }) => {
      // A press on the number itself is answered by its own button.
      if (!(target instanceof Node && origin.contains(target))) panel.close();
    });
    panel.closed.subscribe(() => {
      if (this.#open === open) this.#open = null;
    });
    return panel;
  }

  #fromBelow(): PositionStrategy {
    return createGlobalPositionStrategy(this.#injector).bottom('0').left('0').right('0');
  }

  #beside(origin: HTMLElement): PositionStrategy {
    return createFlexibleConnectedPositionStrategy(this.#injector, origin)
      .withPositions(nextTo)
      .withViewportMargin(8)
      .withFlexibleDimensions(false)
      .withPush(true);
  }
}
