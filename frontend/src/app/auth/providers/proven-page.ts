import { ChangeDetectionStrategy, Component, inject, input, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { Toast } from '../../ui';
import { destination } from '../auth-guard';
import { Door } from '../door';

/** Where one arrives from another place after proving anew who one is; on the way back to what one was doing. */
@Component({
  selector: 'app-proven-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Door],
  template: `
    <app-door>
      <h1 i18n>It is you</h1>
      <p class="muted" role="status" i18n>One moment.</p>
    </app-door>
  `,
})
export class ProvenPage implements OnInit {
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);

  readonly returnTo = input<string>();

  ngOnInit(): void {
    void this.#goOn();
  }

  async #goOn(): Promise<void> {
    await this.#router.navigateByUrl(destination(this.returnTo()), { replaceUrl: true });
    this.#toast.show({ text: $localize`It is you. Press once more what you were about to do.`, icon: 'check' });
  }
}
