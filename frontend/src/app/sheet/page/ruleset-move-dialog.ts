import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type CharacterView, type RulesetMove } from '../../characters';
import { toProblem } from '../../http';
import { Field, FieldControl, formatNumber } from '../../ui';

/** The character to move, as the server has it. */
export type RulesetMoveQuestion = Pick<CharacterView, 'id' | 'version' | 'rulesetVersion'>;

/** Shows what another version of the ruleset would change, before anything does; closes with true once it was moved. */
@Component({
  selector: 'app-ruleset-move-dialog',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Another version of the rules</h2>
    @if (others().length > 0) {
      <app-field label="Move on to" i18n-label [hint]="hint">
        <select #version appControl [disabled]="busy()" (change)="look(version.value)">
          @for (other of others(); track other) {
            <option [value]="other">{{ other }}</option>
          }
        </select>
      </app-field>
    } @else if (read()) {
      <p i18n>
        There is no other version of these rules. When there is one, you move on here; nothing moves by itself.
      </p>
    }
    <div aria-live="polite">
      @if (preview(); as move) {
        @if (move.numbers.length + move.changes.length === 0) {
          <p i18n>Nothing on the sheet changes.</p>
        }
        <ul class="rows">
          @for (number of move.numbers; track number.id) {
            <li class="row">
              <span class="row-main">{{ number.name }}</span>
              <span class="fig">{{ told(number.before) }} → {{ told(number.after) }}</span>
            </li>
          }
          @for (sentence of move.sentences; track $index) {
            <li class="row">
              <span class="row-main">{{ sentence }}</span>
            </li>
          }
        </ul>
        @for (violation of move.violations; track $index) {
          <p class="flagged">{{ violation.message }}</p>
        }
        @if (!move.allowed) {
          <p class="muted small" i18n>
            The rules of that version forbid what stands there. Mend it, or play by free rules, and move on then.
          </p>
        }
      }
    </div>
    @if (problem(); as words) {
      <p class="violation" role="alert">{{ words }}</p>
    }
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Stay</button>
      @if (preview(); as move) {
        @if (move.allowed) {
          <button type="button" class="btn primary" [attr.aria-disabled]="busy()" (click)="moveTo(move.to)" i18n>
            Move to {{ move.to }}
          </button>
        }
      }
    </p>
  `,
})
export class RulesetMoveDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #question = inject<RulesetMoveQuestion>(DIALOG_DATA);
  readonly #api = inject(CharactersApi);
  readonly #versions = signal<readonly string[] | null>(null);

  protected readonly hint = $localize`It is made under ${this.#question.rulesetVersion}:version:. The history leads back.`;
  protected readonly read = computed(() => this.#versions() !== null);
  protected readonly others = computed(() =>
    (this.#versions() ?? []).filter((version) => version !== this.#question.rulesetVersion),
  );
  protected readonly preview = signal<RulesetMove | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    void this.#try(async () => {
      const { items } = await firstValueFrom(this.#api.rulesetVersions(this.#question.id));
      this.#versions.set(items);
      const [first] = this.others();
      if (first !== undefined) await this.#preview(first);
    });
  }

  /** A number one of the versions does not have is a dash. */
  protected told(value: number | null): string {
    return value === null ? '–' : formatNumber(value);
  }

  protected look(version: string): Promise<void> {
    return this.#try(() => this.#preview(version));
  }

  protected moveTo(version: string): Promise<void> {
    return this.#try(async () => {
      await firstValueFrom(this.#api.moveToRulesetVersion(this.#question.id, this.#question.version, version));
      this.#dialog.close(true);
    });
  }

  protected leave(): void {
    this.#dialog.close(false);
  }

  async #preview(version: string): Promise<void> {
    this.preview.set(null);
    this.preview.set(await firstValueFrom(this.#api.previewRulesetVersion(this.#question.id, version)));
  }

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      const { detail, title } = toProblem(error);
      this.problem.set(detail || title);
    } finally {
      this.busy.set(false);
    }
  }
}
