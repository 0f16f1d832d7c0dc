import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { Field, FieldControl, Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import type { SecondProof, SecondStep } from '../auth-messages';
import { Passkeys } from '../passkeys';
import { Session } from '../session';
import { proofRefusal } from './proof-refusal';

type Method = SecondStep['methods'][number];

/** Asks for what the account wants besides the password, in whichever way its owner has at hand. */
@Component({
  selector: 'app-second-step-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon, ReactiveFormsModule],
  styles: `
    :host,
    form,
    .ways {
      display: grid;
      gap: var(--s-4);
    }
    .ways {
      gap: var(--s-2);
    }
    .code {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.1em;
    }
  `,
  template: `
    @if (method() === 'passkey') {
      @if (refusal(); as words) {
        <p class="violation" role="alert">
          <app-icon name="flag" /><strong>{{ words }}</strong>
        </p>
      }
      <button type="button" class="btn primary big wide" [attr.aria-disabled]="busy()" (click)="usePasskey()">
        <app-icon name="key" /><span i18n>Use a passkey</span>
      </button>
    } @else {
      <form (submit)="send($event)">
        @if (method() === 'totp') {
          <app-field
            label="Code of your authenticator app"
            i18n-label
            hint="Six digits; they change every half minute."
            i18n-hint
            [problem]="refusal()"
          >
            <input
              appControl
              type="text"
              class="code"
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength="10"
              [formControl]="code"
              (input)="clear()"
            />
          </app-field>
        } @else {
          <app-field
            label="Recovery code"
            i18n-label
            hint="One of those you kept; each works once."
            i18n-hint
            [problem]="refusal()"
          >
            <input
              appControl
              type="text"
              class="code"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              maxlength="40"
              [formControl]="code"
              (input)="clear()"
            />
          </app-field>
        }
        <button type="submit" class="btn primary big wide" [attr.aria-disabled]="busy()" [attr.aria-busy]="busy()" i18n>
          Go on
        </button>
      </form>
    }
    <p class="ways">
      @for (other of others(); track $index) {
        <button type="button" class="btn text" (click)="change(other)">{{ words[other] }}</button>
      }
      <button type="button" class="btn text" (click)="over.emit()" i18n>Start again</button>
    </p>
  `,
})
export class SecondStepPanel {
  readonly #api = inject(AuthApi);
  readonly #session = inject(Session);
  readonly #passkeys = inject(Passkeys);
  readonly #panel = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  readonly #problem = signal<Problem | null>(null);
  readonly #missing = signal(false);
  readonly #busy = signal(false);

  readonly step = input.required<SecondStep>();
  /** Somebody is signed in. */
  readonly done = output();
  /** This sign-in leads nowhere any more, or the visitor wants another. */
  readonly over = output();

  readonly #usable = computed(() =>
    this.step().methods.filter((method) => method !== 'passkey' || this.#passkeys.offered),
  );
  protected readonly words: Readonly<Record<Method, string>> = {
    passkey: $localize`Use a passkey instead`,
    totp: $localize`Use a code of the app instead`,
    'recovery-code': $localize`Use a recovery code instead`,
  };
  protected readonly method = linkedSignal<Method>(() => {
    const usable = this.#usable();
    return usable.find((method) => method === 'totp') ?? usable[0] ?? 'recovery-code';
  });
  protected readonly others = computed(() => this.#usable().filter((method) => method !== this.method()));
  protected readonly code = new FormControl('', { nonNullable: true });
  protected readonly busy = this.#busy.asReadonly();
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    if (problem !== null) return proofRefusal(problem);
    return this.#missing() ? $localize`The code is missing.` : null;
  });

  constructor() {
    // It takes the place of what was typed into: one goes on typing.
    afterNextRender(() => this.#takeFocus());
  }

  protected change(method: Method): void {
    this.clear();
    this.code.reset();
    this.method.set(method);
    afterNextRender(() => this.#takeFocus(), { injector: this.#injector });
  }

  protected clear(): void {
    this.#problem.set(null);
    this.#missing.set(false);
  }

  protected async send(submission: Event): Promise<void> {
    submission.preventDefault();
    const typed = this.code.value.trim();
    this.#missing.set(typed === '');
    if (typed === '') return;
    await this.#attempt(() =>
      Promise.resolve(this.method() === 'totp' ? { code: typed.replaceAll(/\s/g, '') } : { recoveryCode: typed }),
    );
  }

  protected async usePasskey(): Promise<void> {
    await this.#attempt(async () => {
      const request = await firstValueFrom(this.#api.secondStepPasskey(this.step().mfaToken));
      const passkey = await this.#passkeys.ask(request);
      return passkey === null ? null : { passkey };
    });
  }

  /** `proof` is null when the visitor thought better of it. */
  async #attempt(proof: () => Promise<Omit<SecondProof, 'mfaToken'> | null>): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    this.clear();
    try {
      const given = await proof();
      if (given === null) return;
      await this.#session.prove({ mfaToken: this.step().mfaToken, ...given });
      this.done.emit();
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }

  #takeFocus(): void {
    this.#panel.nativeElement.querySelector<HTMLElement>('input, button')?.focus();
  }
}
