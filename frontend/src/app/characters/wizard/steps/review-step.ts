import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CharacterMode } from '@heroledger/rules';
import { Icon } from '../../../ui';
import { stepNames } from '../wizard-steps';
import { summaryOf } from '../summary';
import { WizardStore } from '../wizard-store';

/** What is still open, and whether the rules will be strict. */
@Component({
  selector: 'app-review-step',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>Everything can be changed later as well.</p>
    <section class="leaf step-leaf" aria-labelledby="h-open">
      <div class="sec"><h2 id="h-open" i18n>Open</h2></div>
      <ul class="rows">
        @for (matter of store.matters(); track $index) {
          <li class="row">
            @if (matter.wrong) {
              <app-icon name="flag" class="bad" />
            } @else {
              <span class="pip" aria-hidden="true"></span>
            }
            <span class="row-main">
              <span class="block">{{ matter.words }}</span>
              <span class="row-sub block">{{ names[matter.step] }}</span>
            </span>
            <a class="btn text" [routerLink]="[]" [queryParams]="{ step: matter.step }"
              ><ng-container i18n>Go there</ng-container><span class="vh">: {{ names[matter.step] }}</span></a
            >
          </li>
        } @empty {
          <li class="row"><app-icon name="check" class="good" /><span i18n>Nothing. This one is ready.</span></li>
        }
      </ul>
    </section>
    @if (summary().length > 0) {
      <section class="leaf step-leaf" aria-labelledby="h-summary">
        <div class="sec"><h2 id="h-summary" i18n>What it brings along</h2></div>
        <dl class="brings">
          @for (part of summary(); track part.name) {
            <div>
              <dt class="label">{{ part.name }}</dt>
              <dd>{{ part.words }}</dd>
            </div>
          }
        </dl>
      </section>
    }
    @if (store.document(); as document) {
      <fieldset class="leaf step-leaf" aria-labelledby="h-mode">
        <div class="sec"><h2 id="h-mode" i18n>Rules</h2></div>
        <div class="sides">
          <label class="side" [class.on]="document.mode === 'strict'">
            <span class="side-head">
              <input
                type="radio"
                class="radio"
                name="mode"
                [checked]="document.mode === 'strict'"
                (change)="setMode('strict')"
              />
              <span
                ><strong i18n>Strict</strong
                ><span class="small muted block" i18n>Saved only while no rule is broken.</span></span
              >
            </span>
          </label>
          <label class="side" [class.on]="document.mode === 'advisory'">
            <span class="side-head">
              <input
                type="radio"
                class="radio"
                name="mode"
                [checked]="document.mode === 'advisory'"
                (change)="setMode('advisory')"
              />
              <span
                ><strong i18n>Free</strong
                ><span class="small muted block" i18n>House rules are fine; what is broken is shown.</span></span
              >
            </span>
          </label>
        </div>
        @if (refusable()) {
          <p class="flagged step-note" i18n>Under strict rules this cannot be created as it is.</p>
        }
      </fieldset>
    }
  `,
  styles: `
    .bad {
      color: var(--error);
    }
    .good {
      color: var(--secondary);
    }
    .brings {
      display: grid;
      gap: 0.625rem;
    }
    .row .pip {
      margin-inline: 7px 8px;
    }
  `,
})
export class ReviewStep {
  protected readonly store = inject(WizardStore);
  protected readonly names = stepNames;
  protected readonly summary = computed(() => {
    const document = this.store.document();
    const ruleset = this.store.ruleset();
    return document === null || ruleset === null ? [] : summaryOf(document, this.store.choices(), ruleset);
  });
  protected readonly refusable = computed(
    () => this.store.document()?.mode === 'strict' && this.store.violations().length > 0,
  );

  protected setMode(mode: CharacterMode): void {
    this.store.edit((document) => ({ ...document, mode }));
  }
}
