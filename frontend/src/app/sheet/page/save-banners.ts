import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Dialogs, Icon } from '../../ui';
import { Autosave } from './autosave';
import { CharacterStore } from './character-store';
import type { ConflictAnswer, ConflictQuestion } from './conflict-dialog';

/** What stands between the typed and the saved character, quietly above the page and never in the way. */
@Component({
  selector: 'app-save-banners',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (state().kind) {
      @case ('blocked') {
        <div class="banner" role="status">
          <app-icon name="flag" />
          <p>
            <strong i18n>Not saved yet.</strong>&ngsp;
            @if (breaksRulesOnly()) {
              <ng-container i18n
                >This character follows the rules strictly. Mend what is flagged, or play it under free
                rules.</ng-container
              >
            } @else {
              <ng-container i18n
                >Something in it makes no sense. Mend what is flagged; what you typed is kept here.</ng-container
              >
            }
          </p>
          @if (breaksRulesOnly()) {
            <button type="button" class="btn text" (click)="playFreely()" i18n>Use free rules</button>
          }
          <button type="button" class="btn text" (click)="discard()" i18n>Go back to the saved one</button>
        </div>
      }
      @case ('conflict') {
        <div class="banner" role="status">
          <app-icon name="devices" />
          <p>
            <strong i18n>Changed elsewhere meanwhile.</strong>&ngsp;
            <ng-container i18n>{conflicts(), plural,
              =1 {One thing was changed on both sides.}
              other {{{ conflicts() }} things were changed on both sides.}
            }</ng-container>
          </p>
          <button type="button" class="btn text" (click)="decide()" i18n>Decide</button>
        </div>
      }
      @case ('refused') {
        <div class="banner" role="alert">
          <app-icon name="report" />
          <p>
            <strong>{{ refusal()?.title }}</strong> {{ refusal()?.detail }}
            @for (error of refusal()?.errors; track error.pointer + error.code) {
              <span class="block">{{ error.message }}</span>
            }
          </p>
          <button type="button" class="btn text" (click)="tryAgain()" i18n>Try again</button>
        </div>
      }
    }
  `,
})
export class SaveBanners {
  readonly #autosave = inject(Autosave);
  readonly #store = inject(CharacterStore);
  readonly #dialogs = inject(Dialogs);

  protected readonly state = this.#autosave.state;

  protected breaksRulesOnly(): boolean {
    return this.#store.violations().every(({ severity }) => severity === 'rule');
  }

  protected conflicts(): number {
    const state = this.state();
    return state.kind === 'conflict' ? state.conflicts.length : 0;
  }

  protected refusal() {
    const state = this.state();
    return state.kind === 'refused' ? state.problem : null;
  }

  protected playFreely(): void {
    this.#store.edit($localize`Free rules`, (character) => ({ ...character, mode: 'advisory' }));
  }

  protected discard(): void {
    this.#autosave.discard();
  }

  protected tryAgain(): void {
    void this.#autosave.flush();
  }

  protected async decide(): Promise<void> {
    const state = this.state();
    const character = this.#store.character();
    const ruleset = this.#store.ruleset();
    if (state.kind !== 'conflict' || character === null || ruleset === null) return;
    const { ConflictDialog } = await import('./conflict-dialog');
    const question: ConflictQuestion = {
      conflicts: state.conflicts,
      savedAt: state.theirs.updatedAt,
      character,
      ruleset,
    };
    const answer = await this.#dialogs.open<ConflictAnswer>(ConflictDialog, question);
    if (answer !== undefined) await this.#autosave.settle(answer.theirs);
  }
}
