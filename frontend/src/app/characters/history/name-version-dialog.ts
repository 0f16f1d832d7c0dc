import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Field, FieldControl } from '../../ui';

/** Asks what the present state is to be called; closes with the name. */
@Component({
  selector: 'app-name-version-dialog',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Name this version</h2>
    <p i18n>A named version stands out on the time line, so that the way back is easy to find.</p>
    <form (submit)="give($event)">
      <app-field i18n-label label="Name" [problem]="problem()">
        <input
          appControl
          #named
          maxlength="200"
          i18n-placeholder
          placeholder="Before the dragon"
          (input)="name.set(named.value)"
        />
      </app-field>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <button type="submit" class="btn primary" i18n>Keep it</button>
      </p>
    </form>
  `,
})
export class NameVersionDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  readonly #tried = signal(false);

  protected readonly name = signal('');
  protected readonly problem = computed(() =>
    this.#tried() && this.name().trim() === '' ? $localize`What is it called?` : null,
  );

  protected give(event: Event): void {
    event.preventDefault();
    this.#tried.set(true);
    const name = this.name().trim();
    if (name !== '') this.#dialog.close(name);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
