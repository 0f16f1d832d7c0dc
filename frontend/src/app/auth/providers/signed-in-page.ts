import { ChangeDetectionStrategy, Component, inject, input, type OnInit, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { destination } from '../auth-guard';
import type { SecondStep } from '../auth-messages';
import { Door } from '../door';
import { refusalWords } from '../refusal-words';
import { SecondStepPanel } from '../second-step/second-step-panel';
import { Session } from '../session';

/** Where one arrives from another place: the server set a cookie meanwhile, and here it turns into a session of this page. */
@Component({
  selector: 'app-signed-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Door, Icon, SecondStepPanel],
  template: `
    <app-door>
      @if (asked(); as asked) {
        <h1 i18n>One more proof</h1>
        <p class="muted" i18n>Your account asks for a second proof as well.</p>
        <app-second-step-panel [step]="asked" (done)="goOn()" (over)="startAgain()" />
      } @else {
        <h1 i18n>Signing you in</h1>
        @if (refusal(); as words) {
          <p class="violation" role="alert">
            <app-icon name="flag" /><strong>{{ words }}</strong>
          </p>
          <button type="button" class="btn primary big wide" (click)="arrive()" i18n>Try again</button>
          <button type="button" class="btn text" (click)="startAgain()" i18n>Back to the door</button>
        } @else {
          <p class="muted" role="status" i18n>One moment.</p>
        }
      }
    </app-door>
  `,
})
export class SignedInPage implements OnInit {
  readonly #api = inject(AuthApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #asked = signal<SecondStep | null>(null);
  readonly #refusal = signal<string | null>(null);

  readonly returnTo = input<string>();
  /** `second` when the account wants more than the word of the other place. */
  readonly step = input<string>();

  protected readonly asked = this.#asked.asReadonly();
  protected readonly refusal = this.#refusal.asReadonly();

  ngOnInit(): void {
    void this.arrive();
  }

  protected async arrive(): Promise<void> {
    this.#refusal.set(null);
    try {
      if (this.step() === 'second') this.#asked.set(await firstValueFrom(this.#api.takeSecondStep()));
      else await this.#enter();
    } catch (error) {
      const problem = toProblem(error);
      // What was asked for is over, or was taken by a reload of this page.
      if (problem.status === 401) await this.startAgain();
      else this.#refusal.set(refusalWords(problem));
    }
  }

  protected async goOn(): Promise<void> {
    await this.#router.navigateByUrl(destination(this.returnTo()), { replaceUrl: true });
  }

  protected async startAgain(): Promise<void> {
    const queryParams = { problem: 'PROVIDER_FLOW_ENDED' };
    await this.#router.navigate(['/login'], { queryParams, replaceUrl: true });
  }

  async #enter(): Promise<void> {
    await this.#session.arrive();
    await this.goOn();
  }
}
