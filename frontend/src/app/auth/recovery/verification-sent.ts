import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui';
import { refusalWords } from '../refusal-words';
import { TakesFocus } from '../takes-focus';
import { LinkRequest } from './link-request';

/** After a registration that waits for its address to be confirmed. */
@Component({
  selector: 'app-verification-sent',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TakesFocus],
  providers: [LinkRequest],
  host: { class: 'desk-form' },
  template: `
    <h1 i18n>Look into your mail</h1>
    <p class="notice" role="status" appTakesFocus>
      <app-icon name="check" />
      <span i18n
        >We sent a link to <strong>{{ email() }}</strong>. Follow it and your ledger is open.</span
      >
    </p>
    @if (refusal(); as words) {
      <p class="violation" role="alert">
        <app-icon name="flag" /><strong>{{ words }}</strong>
      </p>
    } @else if (request.sent() !== null) {
      <p class="muted" role="status" i18n>Sent again. Look among the junk, too.</p>
    }
    <button
      type="button"
      class="btn outline big wide"
      [attr.aria-disabled]="request.busy()"
      [attr.aria-busy]="request.busy()"
      (click)="sendAgain()"
      i18n
    >
      Send it again
    </button>
    <p class="new muted"><a routerLink="/login" i18n>To the door</a></p>
  `,
})
export class VerificationSent {
  protected readonly request = inject(LinkRequest);

  readonly email = input.required<string>();

  protected readonly refusal = computed(() => {
    const problem = this.request.problem();
    return problem === null ? null : refusalWords(problem);
  });

  protected async sendAgain(): Promise<void> {
    await this.request.ask('verify-email', this.email());
  }
}
