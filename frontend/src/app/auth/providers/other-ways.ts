import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, of } from 'rxjs';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { destination } from '../auth-guard';

/**
 * The ways in besides the password: what the page puts inside, and an account of another place where the server knows
 * one. Nothing at all where there is neither.
 */
@Component({
  selector: 'app-other-ways',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  styles: `
    :host {
      display: contents;
    }
    ul {
      display: grid;
      gap: var(--s-3);
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .btn span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
  template: `
    @if (passkey() || ways() !== null) {
      <p class="or caps" i18n>or</p>
    }
    <ng-content />
    @if (ways(); as ways) {
      <nav aria-label="With an account of another place" i18n-aria-label>
        <ul>
          @for (way of ways; track way.name) {
            <li>
              <a class="btn outline big wide" [href]="way.address">
                <app-icon name="link" /><span i18n>Continue with {{ way.label }}</span>
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class OtherWays {
  readonly #api = inject(AuthApi);
  /** Without them one still signs in with a password. */
  readonly #providers = toSignal(this.#api.providers().pipe(catchError(() => of([]))), { initialValue: [] });

  /** Where the visitor was going. */
  readonly returnTo = input<string>();
  /** Does the page put its button for passkeys inside? */
  readonly passkey = input(false);

  protected readonly ways = computed(() => {
    const returnTo = destination(this.returnTo());
    const ways = this.#providers().map(({ name, label }) => ({
      name,
      label,
      address: this.#api.providerSignIn(name, returnTo),
    }));
    return ways.length === 0 ? null : ways;
  });
}
