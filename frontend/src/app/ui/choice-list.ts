import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** One of several ways, and what it is for. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly words: string;
  readonly icon: IconName;
}

/** Ways to choose from, each a button that says what it is for. */
@Component({
  selector: 'app-choice-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-block-start: 1px solid var(--hairline);
    }
    li button {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 var(--s-2);
      align-items: start;
      width: 100%;
      padding: var(--s-2) var(--s-1);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    li button:hover {
      background: var(--state-hover);
    }
    strong,
    span {
      grid-column: 2;
    }
    app-icon {
      grid-row: 1 / span 2;
      color: var(--on-surface-variant);
    }
  `,
  template: `
    <ul>
      @for (choice of choices(); track choice.id) {
        <li>
          <button type="button" (click)="chosen.emit(choice.id)">
            <app-icon [name]="choice.icon" />
            <strong>{{ choice.name }}</strong>
            <span class="muted small">{{ choice.words }}</span>
          </button>
        </li>
      }
    </ul>
  `,
})
export class ChoiceList<Id extends string = string> {
  readonly choices = input.required<readonly Choice<Id>[]>();
  readonly chosen = output<Id>();
}
