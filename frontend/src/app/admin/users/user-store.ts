import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { Toast } from '../../ui';
import { AdminApi } from '../admin-api';
import type { AdminUser, UserChange } from '../admin-messages';

/** One account and what is done about it. */
@Injectable()
export class UserStore {
  readonly #api = inject(AdminApi);
  readonly #toast = inject(Toast);
  readonly #user = signal<AdminUser | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);

  /** Null until it is read. */
  readonly user = this.#user.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  async read(id: string): Promise<void> {
    try {
      this.#user.set(await firstValueFrom(this.#api.user(id)));
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  async change(change: UserChange, said: string): Promise<void> {
    await this.#act(async ({ id }) => {
      this.#user.set(await firstValueFrom(this.#api.changeUser(id, change)));
      this.#toast.show({ text: said });
    });
  }

  async signOutEverywhere(): Promise<void> {
    await this.#act(async (user) => {
      await firstValueFrom(this.#api.endSessions(user.id));
      this.#user.set({ ...user, sessions: [] });
      this.#toast.show({ text: $localize`Every device of ${user.username}:name: is signed out.` });
    });
  }

  async resendVerification(): Promise<void> {
    await this.#send(({ id }) => this.#api.resendVerification(id));
  }

  async sendPasswordReset(): Promise<void> {
    await this.#send(({ id }) => this.#api.sendPasswordReset(id));
  }

  async #send(mail: (user: AdminUser) => Observable<void>): Promise<void> {
    await this.#act(async (user) => {
      await firstValueFrom(mail(user));
      this.#toast.show({ text: $localize`A mail to ${user.email}:address: is on its way.` });
    });
  }

  /** One at a time; what is refused is said and changes nothing. */
  async #act(act: (user: AdminUser) => Promise<void>): Promise<void> {
    const user = this.#user();
    if (user === null || this.#busy()) return;
    this.#busy.set(true);
    try {
      await act(user);
    } catch (error) {
      const problem = toProblem(error);
      this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
    } finally {
      this.#busy.set(false);
    }
  }
}
