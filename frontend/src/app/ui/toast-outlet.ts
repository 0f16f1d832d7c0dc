import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';
import { Toast } from './toast';

/** Where the toast appears; once per page. The live region is there before its words are, so that they are read. */
@Component({
  selector: 'app-toast-outlet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  host: {
    class: 'toast-outlet',
    role: 'status',
    'aria-live': 'polite',
    '(mouseenter)': 'hold()',
    '(mouseleave)': 'release()',
    '(focusin)': 'hold()',
    '(focusout)': 'release()',
    '(keydown.escape)': 'toast.dismiss()',
  },
  template: `
    @if (toast.current(); as message) {
      <div class="toast">
        <app-icon [name]="message.icon ?? 'check'" />
        <p>{{ message.text }}</p>
        @if (message.undo) {
          <button type="button" class="btn text" (click)="toast.undo()" i18n>Undo</button>
        }
        @if (message.link; as link) {
          <a class="btn text" [routerLink]="link.path" (click)="toast.dismiss()">{{ link.words }}</a>
        }
        <button type="button" class="icon-btn" aria-label="Close" i18n-aria-label (click)="toast.dismiss()">
          <app-icon name="close" />
        </button>
      </div>
    }
  `,
})
export class ToastOutlet {
  protected readonly toast = inject(Toast);

  protected hold(): void {
    this.toast.wait();
  }

  protected release(): void {
    if (this.toast.current() !== null) this.toast.goOn();
  }
}
