import { ChangeDetectionStrategy, Component, inject, linkedSignal, signal } from '@angular/core';
import { errorsAt, toProblem } from '../../http';
import { Field, FieldControl, Toast, When } from '../../ui';
import { AccountStore } from '../account-store';
import { Reading } from '../reading';

/** Who I am here, and what others see of it. */
@Component({
  selector: 'app-profile-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Reading, When],
  templateUrl: './profile-page.html',
})
export class ProfilePage {
  readonly #toast = inject(Toast);
  readonly #nameProblem = signal<string | null>(null);
  protected readonly store = inject(AccountStore);

  protected readonly displayName = linkedSignal(() => this.store.profile()?.displayName ?? '');
  protected readonly nameProblem = this.#nameProblem.asReadonly();

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.displayName.set(target.value);
  }

  protected async save(submission: Event): Promise<void> {
    submission.preventDefault();
    try {
      const { displayName } = await this.store.change({ displayName: this.displayName().trim() });
      this.#nameProblem.set(null);
      this.#toast.show({ text: $localize`Friends now read ${displayName}:name:.` });
    } catch (error) {
      const problem = toProblem(error);
      this.#nameProblem.set(errorsAt(problem, '/displayName')[0]?.message ?? (problem.detail || problem.title));
    }
  }
}
