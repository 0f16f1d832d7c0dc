import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../auth';
import { Icon } from '../../ui';
import { AccountApi } from '../account-api';
import { Attempt } from '../attempt';

/** Asks for the password before everything goes, and says how much that is. */
@Component({
  selector: 'app-delete-account-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ReactiveFormsModule],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Delete the ledger of {{ username }}?</h2>
    <p i18n>
      {characters, plural,
        =0 {No character is in it.}
        =1 {One character goes, with its whole history.}
        other {{{ characters }} characters go, with their whole history.}
      }
      Shared links stop working, every device is signed out, and nobody can bring it back.
    </p>
    <form (submit)="delete($event)">
      <input
        type="text"
        class="vh"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="username"
      />
      <div class="field" [class.bad]="refusal() !== null">
        <label class="label" for="delete-password" i18n>Password of {{ username }}</label>
        <span class="in">
          <input
            id="delete-password"
            type="password"
            autocomplete="current-password"
            aria-describedby="delete-note"
            [formControl]="password"
          />
        </span>
        <span id="delete-note" aria-live="polite">
          @if (refusal(); as words) {
            <span class="err"><app-icon name="flag" />{{ words }}</span>
          }
        </span>
      </div>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Keep it</button>
        <button type="submit" class="btn solid-danger" [attr.aria-disabled]="deleting.busy()" i18n>
          Delete everything
        </button>
      </p>
    </form>
  `,
})
export class DeleteAccountDialog {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #dialog = inject<DialogRef>(DialogRef);
  readonly #missing = signal(false);

  protected readonly characters = inject<number>(DIALOG_DATA);
  protected readonly username = this.#session.account()?.username ?? '';
  protected readonly password = new FormControl('', { nonNullable: true });
  protected readonly deleting = new Attempt();

  protected refusal(): string | null {
    if (this.#missing()) return $localize`Your password, please.`;
    return this.deleting.at('/password') ?? this.deleting.otherwise('/password');
  }

  protected async delete(submission: Event): Promise<void> {
    submission.preventDefault();
    this.#missing.set(this.password.value === '');
    if (this.#missing()) return;
    if (!(await this.deleting.run(() => firstValueFrom(this.#api.deleteAccount(this.password.value))))) return;
    this.#dialog.close();
    this.#session.end();
    await this.#router.navigateByUrl('/login');
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
