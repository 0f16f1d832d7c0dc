import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { type DoorNote, PasswordPrompt, Session } from '../../auth';
import { Icon } from '../../ui';
import { AccountApi } from '../account-api';
import { Attempt } from '../attempt';

export interface AccountToDelete {
  readonly characters: number;
  readonly hasPassword: boolean;
}

/** Asks for the password, where there is one, before everything goes, and says how much that is. */
@Component({
  selector: 'app-delete-account-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, NgTemplateOutlet, PasswordPrompt],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Delete the ledger of {{ username }}?</h2>
    <p i18n>
      {account.characters, plural,
        =0 {No character is in it.}
        =1 {One character goes, with its whole history.}
        other {{{ account.characters }} characters go, with their whole history.}
      }
      Shared links stop working, every device is signed out, and nobody can bring it back.
    </p>
    <p>
      <button type="button" class="btn outline" (click)="exportFirst()">
        <app-icon name="download" /><span i18n>Download it first</span>
      </button>
    </p>
    @if (account.hasPassword) {
      <app-password-prompt field="delete-password" [refusal]="refusal()" (given)="delete($event)">
        <ng-container [ngTemplateOutlet]="acts" />
      </app-password-prompt>
    } @else {
      @if (refusal(); as words) {
        <p class="violation" role="alert">{{ words }}</p>
      }
      <form class="dlg-acts" (submit)="deleteWithout($event)">
        <ng-container [ngTemplateOutlet]="acts" />
      </form>
    }
    <ng-template #acts>
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Keep it</button>
      <button type="submit" class="btn solid-danger" [attr.aria-disabled]="deleting.busy()" i18n>
        Delete everything
      </button>
    </ng-template>
  `,
})
export class DeleteAccountDialog {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #dialog = inject<DialogRef<'export'>>(DialogRef);

  protected readonly account = inject<AccountToDelete>(DIALOG_DATA);
  protected readonly username = this.#session.account()?.username ?? '';
  protected readonly deleting = new Attempt();

  protected refusal(): string | null {
    return this.deleting.at('/password') ?? this.deleting.otherwise('/password');
  }

  /** The server asks for another proof then, unless there was one lately. */
  protected deleteWithout(submission: Event): Promise<void> {
    submission.preventDefault();
    return this.delete(null);
  }

  protected async delete(password: string | null): Promise<void> {
    if (!(await this.deleting.run(() => firstValueFrom(this.#api.deleteAccount(password))))) return;
    this.#dialog.close();
    this.#session.end();
    await this.#router.navigateByUrl('/login', { state: { accountDeleted: true } satisfies DoorNote });
  }

  protected leave(): void {
    this.#dialog.close();
  }

  protected exportFirst(): void {
    this.#dialog.close('export');
  }
}
