import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../http';
import { Icon } from '../ui';
import { type FileProblem, readRulesetFile } from './ruleset-file';
import { type PlayerRuleset, RulesetsApi } from './rulesets-api';

/** More would be a page of its own: the first ones are mended first. */
const MOST_SHOWN = 20;

/** Drop a file, and it is checked here and published there; what is wrong with it is told place by place. */
@Component({
  selector: 'app-ruleset-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: {
    '(dragover)': 'invite($event)',
    '(dragleave)': 'inviting.set(false)',
    '(drop)': 'take($event)',
  },
  template: `
    <div class="leaf plate drop" [class.inviting]="inviting()">
      <app-icon name="upload_file" />
      <p class="drop-t" i18n>Bring a ruleset</p>
      <p class="muted" i18n>
        A JSON file that describes a whole game. A file of a ruleset you have already becomes its next version.
      </p>
      <label class="btn outline drop-btn">
        <input type="file" class="vh" accept=".json,application/json" (change)="open($event)" />
        <span i18n>Choose a file</span>
      </label>
      <p class="small" role="status">{{ stage() }}</p>
    </div>
    @if (problems().length > 0) {
      <section class="leaf ruleset-problems" aria-labelledby="problems-title" role="alert">
        <h2 id="problems-title" i18n>{{ name() }} cannot be played yet</h2>
        <ul class="rows">
          @for (problem of shown(); track $index) {
            <li class="row">
              <app-icon name="report" />
              <div class="row-main">
                <p>{{ problem.message }}</p>
                <p class="row-sub">
                  @if (problem.line; as line) {
                    <ng-container i18n>Line {{ line }}</ng-container
                    >&ngsp;
                  }
                  @if (problem.pointer !== '') {
                    <code>{{ problem.pointer }}</code>
                  }
                </p>
              </div>
            </li>
          }
        </ul>
        @if (problems().length > shown().length) {
          <p class="muted small" i18n>And {{ problems().length - shown().length }} more. Mend these first.</p>
        }
      </section>
    }
  `,
})
export class RulesetUpload {
  readonly #api = inject(RulesetsApi);
  readonly published = output<PlayerRuleset>();

  protected readonly inviting = signal(false);
  protected readonly name = signal('');
  protected readonly stage = signal('');
  protected readonly problems = signal<readonly FileProblem[]>([]);

  protected shown(): readonly FileProblem[] {
    return this.problems().slice(0, MOST_SHOWN);
  }

  protected invite(event: DragEvent): void {
    event.preventDefault();
    this.inviting.set(true);
  }

  protected take(event: DragEvent): void {
    event.preventDefault();
    this.inviting.set(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void this.#bring(file);
  }

  protected open({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (file !== undefined) void this.#bring(file);
    target.value = ''; // The same file can be chosen again after it was mended.
  }

  async #bring(file: File): Promise<void> {
    this.name.set(file.name);
    this.problems.set([]);
    this.stage.set($localize`Checking ${file.name}:file:`);
    const { document, problems } = await readRulesetFile(file);
    if (document === null) this.#refuse(problems);
    else await this.#publish(document);
  }

  async #publish(document: object): Promise<void> {
    this.stage.set($localize`Publishing`);
    try {
      const ruleset = await firstValueFrom(this.#api.publish(document));
      this.stage.set('');
      this.published.emit(ruleset);
    } catch (error) {
      const { detail, title, errors } = toProblem(error);
      this.#refuse(errors.length > 0 ? errors : [{ pointer: '', message: detail || title }]);
    }
  }

  #refuse(problems: readonly FileProblem[]): void {
    this.stage.set('');
    this.problems.set(problems);
  }
}
