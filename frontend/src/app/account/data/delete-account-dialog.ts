import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { PasswordPrompt, Session } from '../../auth';
import { AccountApi } from '../account-api';
import { Attempt } from '../attempt';

/** Asks for the password before everything goes, and says how much that is. */
@Component({
  selector: 'app-delete-account-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PasswordPrompt],
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
    <app-password-prompt field="delete-password" [refusal]="refusal()" (given)="delete($event)">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Keep it</button>
      <button type="submit" class="btn solid-danger" [attr.aria-disabled]="deleting.busy()" i18n>
        Delete everything
      </button>
    </app-password-prompt>
  `,
})
export class DeleteAccountDialog {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #dialog = inject<DialogRef>(DialogRef);

  protected readonly characters = inject<number>(DIALOG_DATA);
  protected readonly username = this.#session.account()?.username ?? '';
  protected readonly deleting = new Attempt();

  protected refusal(): string | null {
    return this.deleting.at('/password') ?? this.deleting.otherwise('/password');
  }

  protected async delete(password: string): Promise<void> {
    if (!(await this.deleting.run(() => firstValueFrom(this.#api.deleteAccount(password))))) return;
    this.#dialog.close();
    this.#session.end();
    await this.#router.navigateByUrl('/login');
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
