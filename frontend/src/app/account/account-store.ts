import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Session } from '../auth';
import { type Problem, toProblem } from '../http';
import { Portrait } from '../portrait';
import { AccountApi } from './account-api';
import type { Profile, ProfileChange } from './account-messages';

/** My profile, as all parts of the account's pages show it. */
@Injectable()
export class AccountStore {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #portrait = inject(Portrait);
  readonly #profile = signal<Profile | null>(null);
  readonly #problem = signal<Problem | null>(null);

  readonly profile = this.#profile.asReadonly();
  /** Why the profile could not be read. */
  readonly problem = this.#problem.asReadonly();

  async read(): Promise<void> {
    try {
      this.show(await firstValueFrom(this.#api.profile()));
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** @throws HttpErrorResponse when the server refuses it, or is away. */
  async change(change: ProfileChange): Promise<Profile> {
    const profile = await firstValueFrom(this.#api.changeProfile(change));
    this.show(profile);
    return profile;
  }

  show(profile: Profile): void {
    this.#profile.set(profile);
    this.#session.rename(profile.displayName);
    this.#portrait.show(profile.avatarUrl);
  }
}
