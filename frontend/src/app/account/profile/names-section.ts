import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Field, FieldControl, Toast, When } from '../../ui';
import type { Profile } from '../account-messages';
import { AccountStore } from '../account-store';
import { Attempt } from '../attempt';

/** The name one signs in with, and the one that others read. */
@Component({
  selector: 'app-names-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, When],
  template: `
    <section class="leaf account-leaf" aria-labelledby="names-title">
      <div class="sec"><h2 id="names-title" i18n>Profile</h2></div>
      <form class="account-form" (submit)="save($event)">
        <app-field
          label="Shown as"
          i18n-label
          hint="What other players see beside what you share."
          i18n-hint
          [problem]="saving.at('/displayName')"
        >
          <input
            #shown
            appControl
            type="text"
            maxlength="60"
            autocomplete="nickname"
            [value]="displayName()"
            (input)="displayName.set(shown.value)"
          />
        </app-field>
        <app-field
          label="Name"
          i18n-label
          hint="What you sign in with, if not with your address."
          i18n-hint
          [problem]="saving.at('/username')"
        >
          <input
            #named
            appControl
            type="text"
            maxlength="32"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            [value]="username()"
            (input)="username.set(named.value)"
          />
        </app-field>
        @if (saving.otherwise('/displayName', '/username'); as words) {
          <p class="violation" role="alert">{{ words }}</p>
        }
        <p class="account-acts">
          <button type="submit" class="btn outline" [attr.aria-disabled]="saving.busy()" i18n>Save the names</button>
          <span class="muted small" i18n>A ledger is kept since <app-when within [at]="profile().createdAt" /></span>
        </p>
      </form>
    </section>
  `,
})
export class NamesSection {
  readonly #store = inject(AccountStore);
  readonly #toast = inject(Toast);

  readonly profile = input.required<Profile>();
  protected readonly saving = new Attempt();
  // Apart from the profile, which is read again while somebody types here: only another name takes the place of theirs.
  readonly #saved = {
    displayName: computed(() => this.profile().displayName),
    username: computed(() => this.profile().username),
  };
  protected readonly displayName = linkedSignal(this.#saved.displayName);
  protected readonly username = linkedSignal(this.#saved.username);

  protected async save(submission: Event): Promise<void> {
    submission.preventDefault();
    const change = { displayName: this.displayName().trim(), username: this.username().trim() };
    // The name to remember comes first.
    const text =
      change.username === this.profile().username
        ? $localize`Friends now read ${change.displayName}:name:.`
        : $localize`You sign in as ${change.username}:name: now.`;
    if (await this.saving.run(() => this.#store.change(change))) this.#toast.show({ text });
  }
}
