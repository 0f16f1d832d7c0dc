import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, of } from 'rxjs';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { destination } from '../auth-guard';

/** The ways in with an account of another place; nothing at all where the server knows none. */
@Component({
  selector: 'app-provider-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  styles: `
    nav,
    ul {
      display: grid;
      gap: var(--s-3);
    }
    nav {
      margin-block-start: var(--s-5);
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .or {
      display: flex;
      align-items: center;
      gap: var(--s-3);
    }
    .or::before,
    .or::after {
      content: '';
      flex: 1;
      border-block-start: 1px solid var(--outline);
    }
    .btn span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
  template: `
    @if (ways(); as ways) {
      <nav aria-labelledby="other-ways">
        <p class="or small muted" id="other-ways" i18n>or with an account you have</p>
        <ul>
          @for (way of ways; track way.name) {
            <li>
              <a class="btn outline wide" [href]="way.address">
                <app-icon name="link" /><span i18n>Continue with {{ way.label }}</span>
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class ProviderButtons {
  readonly #api = inject(AuthApi);
  /** Without them one still signs in with a password. */
  readonly #providers = toSignal(this.#api.providers().pipe(catchError(() => of([]))), { initialValue: [] });

  /** Where the visitor was going. */
  readonly returnTo = input<string>();

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
