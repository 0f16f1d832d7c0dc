import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Field, FieldControl } from '../../../ui';

export interface PasskeyNaming {
  readonly title: string;
  readonly act: string;
  readonly name: string;
}

/** Asks what a passkey is called. Closes with the name. */
@Component({
  selector: 'app-passkey-name-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, ReactiveFormsModule],
  host: { class: 'leaf dialog' },
  styles: `
    form {
      display: grid;
      gap: var(--s-3);
    }
  `,
  template: `
    <h2 id="dialog-title">{{ naming.title }}</h2>
    <form (submit)="take($event)">
      <app-field
        label="What you call it"
        i18n-label
        hint="So that you know it again: Phone, Laptop, Key on my ring."
        i18n-hint
        [problem]="problem()"
      >
        <input appControl type="text" class="passkey-name" autocomplete="off" maxlength="60" [formControl]="name" />
      </app-field>
      <p class="dlg-acts">
        <button type="button" class="btn text" (click)="leave()" i18n>Leave it</button>
        <span class="grow"></span>
        <button type="submit" class="btn primary">{{ naming.act }}</button>
      </p>
    </form>
  `,
})
export class PasskeyNameDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  readonly #problem = signal<string | null>(null);

  protected readonly naming = inject<PasskeyNaming>(DIALOG_DATA);
  protected readonly name = new FormControl(this.naming.name, { nonNullable: true });
  protected readonly problem = this.#problem.asReadonly();

  protected take(submission: Event): void {
    submission.preventDefault();
    const name = this.name.value.trim();
    if (name === '') this.#problem.set($localize`It needs a name.`);
    else this.#dialog.close(name);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
