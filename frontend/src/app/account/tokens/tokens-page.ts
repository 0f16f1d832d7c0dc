import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Dialogs, Field, FieldControl, Icon, Toast, When } from '../../ui';
import type { AccessKey, KeyScope } from '../account-messages';
import { Attempt } from '../attempt';
import { Reading } from '../reading';
import { KeyStore } from './key-store';

/** Keys for programs that speak to the API: make, look over, revoke. */
@Component({
  selector: 'app-tokens-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon, Reading, When],
  providers: [KeyStore],
  templateUrl: './tokens-page.html',
})
export class TokensPage {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #scopes = signal<ReadonlySet<KeyScope>>(new Set(['characters:read']));
  readonly #problem = signal<string | null>(null);
  readonly #scopeProblem = signal<string | null>(null);
  protected readonly store = inject(KeyStore);
  protected readonly making = new Attempt();
  protected readonly revoking = new Attempt();

  protected readonly name = signal('');
  protected readonly days = signal(90);
  protected readonly scopes = this.#scopes.asReadonly();
  protected readonly nameProblem = this.#problem.asReadonly();
  protected readonly scopeProblem = this.#scopeProblem.asReadonly();
  protected readonly lives: readonly { readonly days: number; readonly name: string }[] = [
    { days: 7, name: $localize`A week` },
    { days: 30, name: $localize`A month` },
    { days: 90, name: $localize`Three months` },
    { days: 365, name: $localize`A year` },
  ];
  protected readonly kinds: readonly { readonly scope: KeyScope; readonly name: string }[] = [
    { scope: 'characters:read', name: $localize`Read characters` },
    { scope: 'characters:write', name: $localize`Change characters` },
    { scope: 'profile:read', name: $localize`Read the profile` },
  ];

  constructor() {
    void this.store.read();
  }

  protected scopeNames({ scopes }: AccessKey): string {
    return this.kinds
      .filter(({ scope }) => scopes.includes(scope))
      .map(({ name }) => name)
      .join(', ');
  }

  protected choose(scope: KeyScope, wanted: boolean): void {
    this.#scopeProblem.set(null);
    this.#scopes.update((before) => {
      const after = new Set(before);
      if (wanted) after.add(scope);
      else after.delete(scope);
      return after;
    });
  }

  protected type(name: string): void {
    this.name.set(name);
    this.#problem.set(null);
    this.making.clear();
  }

  protected async make(submission: Event): Promise<void> {
    submission.preventDefault();
    const name = this.name().trim();
    this.#problem.set(name === '' ? $localize`A name, so that you know it again.` : null);
    this.#scopeProblem.set(this.#scopes().size === 0 ? $localize`A token that may do nothing is of no use.` : null);
    if (this.#problem() !== null || this.#scopeProblem() !== null) return;
    const key = { name, scopes: [...this.#scopes()], expiresInDays: this.days() };
    if (await this.making.run(() => this.store.make(key))) this.name.set('');
  }

  protected async copy(token: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(token);
      this.#toast.show({ text: $localize`Copied. Keep it where nobody else reads it.` });
    } catch {
      this.#toast.show({
        text: $localize`The browser does not let us copy: mark it and copy it yourself.`,
        icon: 'report',
      });
    }
  }

  protected revokeLabel({ name }: AccessKey): string {
    return $localize`Revoke ${name}:token:`;
  }

  protected async revoke(key: AccessKey): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Revoke ${key.name}:token:?`,
      body: $localize`The program that uses it is shut out at once. There is no way back; a new token takes a minute.`,
      act: $localize`Revoke it`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (yes) await this.revoking.run(() => this.store.revoke(key));
  }
}
