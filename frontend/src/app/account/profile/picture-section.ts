import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Portrait, whyUnfit } from '../../portrait';
import { AccountApi } from '../account-api';
import type { Profile } from '../account-messages';
import { AccountStore } from '../account-store';
import { Attempt } from '../attempt';

/** The picture that others see. */
@Component({
  selector: 'app-picture-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="leaf account-leaf" aria-labelledby="picture-title">
      <div class="sec"><h2 id="picture-title" i18n>Picture</h2></div>
      <div class="account-picture">
        @if (shown(); as source) {
          <img class="portrait" [src]="source" width="96" height="96" alt="Your picture" i18n-alt />
        } @else {
          <span class="portrait" aria-hidden="true">{{ initial() }}</span>
        }
        <div>
          <p class="muted small" i18n>
            PNG, JPEG or WebP, up to 2 MB. It is cut to a square; places and dates hidden in the file are left out.
          </p>
          <p class="account-acts">
            <label class="btn outline" [class.busy]="changing.busy()">
              <input
                #file
                type="file"
                class="vh"
                accept="image/png,image/jpeg,image/webp"
                (change)="choose(file)"
              /><ng-container i18n>Choose a picture</ng-container>
            </label>
            @if (profile().avatarUrl !== null) {
              <button type="button" class="btn text danger" (click)="remove()" i18n>Take it away</button>
            }
          </p>
          @if (unfit() ?? changing.otherwise(); as words) {
            <p class="violation" role="alert">{{ words }}</p>
          }
        </div>
      </div>
    </section>
  `,
})
export class PictureSection {
  readonly #api = inject(AccountApi);
  readonly #store = inject(AccountStore);
  /** Why a file is not even sent. */
  readonly #unfit = signal<string | null>(null);

  readonly profile = input.required<Profile>();
  protected readonly changing = new Attempt();
  protected readonly shown = inject(Portrait).source;
  protected readonly unfit = this.#unfit.asReadonly();
  protected readonly initial = computed(() => this.profile().displayName.charAt(0).toLocaleUpperCase());

  protected async choose(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (file === undefined) return;
    this.#unfit.set(whyUnfit(file));
    if (this.#unfit() !== null) return;
    await this.changing.run(async () => {
      this.#store.show(await firstValueFrom(this.#api.changePicture(file)));
    });
  }

  protected async remove(): Promise<void> {
    await this.changing.run(async () => {
      await firstValueFrom(this.#api.removePicture());
      await this.#store.read();
    });
  }
}
