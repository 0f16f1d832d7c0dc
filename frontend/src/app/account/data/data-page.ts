import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { downloadFile } from '../../files';
import { Dialogs, Icon } from '../../ui';
import { AccountApi } from '../account-api';
import { Attempt } from '../attempt';
import { LinkedAccountsApi } from '../security/linked-accounts/linked-accounts-api';
import type { AccountToDelete } from './delete-account-dialog';

/** Take everything along, or take it all away. */
@Component({
  selector: 'app-data-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <section class="leaf account-leaf" aria-labelledby="export-title">
      <div class="sec"><h2 id="export-title" i18n>Everything held about you</h2></div>
      <p class="muted" i18n>
        One JSON file: your account, every character with its whole history, your devices, tokens and activity. No
        password and no secret is in it.
      </p>
      @if (exporting.otherwise(); as words) {
        <p class="violation" role="alert">{{ words }}</p>
      }
      <p class="account-acts">
        <button type="button" class="btn outline" [attr.aria-busy]="exporting.busy()" (click)="export()">
          <app-icon name="download" /><span i18n>Download it</span>
        </button>
      </p>
    </section>
    <section class="leaf account-leaf" aria-labelledby="delete-title">
      <div class="sec"><h2 id="delete-title" i18n>The end of the ledger</h2></div>
      <p class="muted" i18n>
        Deletes the account with all its characters, their history and links. There is no way back and no trash.
      </p>
      @if (counting.otherwise(); as words) {
        <p class="violation" role="alert">{{ words }}</p>
      }
      <p class="account-acts">
        <button type="button" class="btn outline danger" (click)="askToDelete()">
          <app-icon name="delete" /><span i18n>Delete the account</span>
        </button>
      </p>
    </section>
  `,
})
export class DataPage {
  readonly #api = inject(AccountApi);
  readonly #linked = inject(LinkedAccountsApi);
  readonly #dialogs = inject(Dialogs);
  protected readonly exporting = new Attempt();
  protected readonly counting = new Attempt();

  protected async export(): Promise<void> {
    await this.exporting.run(async () => {
      downloadFile(await firstValueFrom(this.#api.export()), 'heroledger-export.json');
    });
  }

  protected async askToDelete(): Promise<void> {
    await this.counting.run(async () => {
      const [characters, { hasPassword }, { DeleteAccountDialog }] = await Promise.all([
        firstValueFrom(this.#api.characterCount()),
        firstValueFrom(this.#linked.linked()),
        import('./delete-account-dialog'),
      ]);
      const focus = hasPassword ? { focus: '#delete-password' } : {};
      const question: AccountToDelete = { characters, hasPassword };
      const wish = await this.#dialogs.open<'export'>(DeleteAccountDialog, question, focus);
      if (wish === 'export') await this.export();
    });
  }
}
