import { Injectable, signal } from '@angular/core';
import type { IconName } from './icon-names';

export interface ToastMessage {
  readonly text: string;
  readonly icon?: IconName;
  /** The way back, offered as long as the toast stands. */
  readonly undo?: () => void;
  /** A page that goes on from here. */
  readonly link?: { readonly words: string; readonly path: string };
}

export const TOAST_MILLISECONDS = 8000;

/** One message at a time, at the foot of the page. It waits while it is hovered or focused. */
@Injectable({ providedIn: 'root' })
export class Toast {
  readonly #current = signal<ToastMessage | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly current = this.#current.asReadonly();

  show(message: ToastMessage): void {
    this.#current.set(message);
    this.goOn();
  }

  /** While somebody reads it, it stays. */
  wait(): void {
    clearTimeout(this.#timer);
  }

  goOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.dismiss();
    }, TOAST_MILLISECONDS);
  }

  undo(): void {
    const undo = this.#current()?.undo;
    this.dismiss();
    undo?.();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#current.set(null);
  }
}
