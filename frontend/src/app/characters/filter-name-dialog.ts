import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { Problem } from '../http';
import { Field, FieldControl } from '../ui';

export interface FilterNaming {
  /** The present name; empty for a new filter. */
  readonly name: string;
  /** Does it. Tells what stands against it. */
  readonly give: (name: string) => Promise<Problem | null>;
}

/** Asks for the name of a filter, until it is one the server takes. */
@Component({
  selector: 'app-filter-name-dialog',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    @if (naming.name === '') {
      <h2 id="dialog-title" i18n>Keep these filters</h2>
    } @else {
      <h2 id="dialog-title" i18n>Rename “{{ naming.name }}”</h2>
    }
    <form (submit)="give($event, named.value.trim())">
      <app-field i18n-label label="Name" [problem]="problem()">
        <input appControl #named maxlength="60" [value]="naming.name" placeholder="The winter table" i18n-placeholder />
      </app-field>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <button type="submit" class="btn primary" i18n>Keep it</button>
      </p>
    </form>
  `,
})
export class FilterNameDialog {
  readonly #dialog = inject<DialogRef>(DialogRef);
  readonly #problem = signal<string | null>(null);

  protected readonly naming = inject<FilterNaming>(DIALOG_DATA);
  protected readonly problem = this.#problem.asReadonly();

  protected async give(event: Event, name: string): Promise<void> {
    event.preventDefault();
    if (name === '') {
      this.#problem.set($localize`What is it called?`);
      return;
    }
    const problem = await this.naming.give(name);
    if (problem === null) this.#dialog.close();
    else this.#problem.set(problem.detail || problem.title);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
