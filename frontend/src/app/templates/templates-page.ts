import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { Icon } from '../ui';
import { TemplateCards } from './template-cards';

@Component({
  selector: 'app-templates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TemplateCards],
  host: { class: 'wrap' },
  providers: [RulesetShelf],
  template: `
    <div class="pagehead">
      <h1 i18n>Templates</h1>
      <p class="muted grow" i18n>Ready to play: one press, and the copy is yours to change.</p>
      <a class="btn outline" routerLink="/characters/new"
        ><app-icon name="add" /><span i18n>Start from nothing</span></a
      >
    </div>
    @if (shelf.known().length > 1) {
      <div class="chips templates-chips" role="group" aria-label="Ruleset" i18n-aria-label>
        <button
          type="button"
          class="chip"
          [class.on]="ruleset() === ''"
          [attr.aria-pressed]="ruleset() === ''"
          (click)="show('')"
          i18n
        >
          All rulesets
        </button>
        @for (known of shelf.known(); track known.id) {
          <button
            type="button"
            class="chip"
            [class.on]="ruleset() === known.id"
            [attr.aria-pressed]="ruleset() === known.id"
            (click)="show(known.id)"
          >
            {{ known.name }}
          </button>
        }
      </div>
    }
    <h2 class="vh" i18n>Ready to play</h2>
    <app-template-cards [onlyRuleset]="ruleset()" />
  `,
})
export class TemplatesPage {
  readonly #ruleset = signal('');
  protected readonly shelf = inject(RulesetShelf);
  protected readonly ruleset = this.#ruleset.asReadonly();

  constructor() {
    void this.shelf.list();
  }

  protected show(ruleset: string): void {
    this.#ruleset.set(ruleset);
  }
}
