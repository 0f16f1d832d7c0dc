import { ChangeDetectionStrategy, Component, computed, inject, input, type OnInit, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { errorsAt } from '../../http';
import { Field, FieldControl, Icon } from '../../ui';
import { refusalWords } from '../refusal-words';
import { problemOfEmail } from '../registration-rules';
import { type LinkKind, LinkRequest } from './link-request';

/** Asks for the address a link is sent to. It stays after sending: mails get lost, and addresses are mistyped. */
@Component({
  selector: 'app-address-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon, ReactiveFormsModule],
  providers: [LinkRequest],
  template: `
    <form class="desk-form" [formGroup]="form" (ngSubmit)="send()">
      @if (refusal(); as words) {
        <p class="violation" role="alert">
          <app-icon name="flag" /><strong>{{ words }}</strong>
        </p>
      } @else if (request.sent(); as sent) {
        <p class="notice" role="status">
          <app-icon name="check" />
          <span>
            @if (sent.again) {
              <strong i18n>Sent again.</strong>
            }
            @switch (kind()) {
              @case ('verify-email') {
                <ng-container i18n
                  >If an account waits for <b>{{ sent.address }}</b> to be confirmed, a link is on its way
                  there.</ng-container
                >
              }
              @case ('reset-password') {
                <ng-container i18n
                  >If <b>{{ sent.address }}</b> belongs to an account, a link to choose a new password is on its way
                  there.</ng-container
                >
              }
            }
          </span>
        </p>
      }
      <app-field label="E-mail" i18n-label [problem]="emailProblem()">
        <input appControl type="email" autocomplete="email" inputmode="email" formControlName="email" />
      </app-field>
      <button
        type="submit"
        class="btn big wide"
        [class.primary]="request.sent() === null"
        [class.outline]="request.sent() !== null"
        [attr.aria-disabled]="request.busy()"
        [attr.aria-busy]="request.busy()"
      >
        @if (request.sent() === null) {
          <ng-container i18n>Send a link</ng-container>
        } @else {
          <ng-container i18n>Send it again</ng-container>
        }
      </button>
    </form>
  `,
})
export class AddressForm implements OnInit {
  readonly #asked = signal(false);
  protected readonly request = inject(LinkRequest);

  readonly kind = input.required<LinkKind>();
  /** What stands in the field at first. */
  readonly email = input('');

  protected readonly form = new FormGroup({ email: new FormControl('', { nonNullable: true }) });
  readonly #typed = toSignal(this.form.controls.email.valueChanges, { initialValue: '' });

  readonly #said = computed(() => errorsAt(this.request.problem(), '/email')[0]?.message ?? null);
  /** What the server said of the field comes first; what we can see ourselves waits until the form was sent once. */
  protected readonly emailProblem = computed(() => {
    return this.#said() ?? (this.#asked() ? problemOfEmail(this.#typed()) : null);
  });
  /** What does not belong to the field. */
  protected readonly refusal = computed(() => {
    const problem = this.request.problem();
    return problem === null || this.#said() !== null ? null : refusalWords(problem);
  });

  constructor() {
    this.form.valueChanges.subscribe(() => {
      this.request.clearProblem();
    });
  }

  ngOnInit(): void {
    this.form.setValue({ email: this.email() });
  }

  protected async send(): Promise<void> {
    this.#asked.set(true);
    const address = this.#typed().trim();
    if (problemOfEmail(address) !== null) return;
    await this.request.ask(this.kind(), address);
  }
}
