import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui';
import { isPlayerRuleset } from './player-ruleset-id';
import type { PlayerRuleset, RulesetSummary } from './rulesets-api';
import { visibilityWords } from './ruleset-words';

/** A ruleset in a list. Those of players lead to a page of their own. */
@Component({
  selector: 'app-ruleset-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  host: { class: 'row' },
  template: `
    <app-icon name="menu_book" />
    <div class="row-main">
      <p class="row-title">
        @if (isPlayers()) {
          <a [routerLink]="['/rulesets', ruleset().id]">{{ ruleset().name }}</a>
        } @else {
          {{ ruleset().name }}
        }
      </p>
      <p class="row-sub">{{ notes() }}</p>
      <p class="small muted">{{ ruleset().description }}</p>
    </div>
  `,
})
export class RulesetRow {
  readonly ruleset = input.required<RulesetSummary & Partial<PlayerRuleset>>();

  protected readonly isPlayers = computed(() => isPlayerRuleset(this.ruleset().id));
  protected readonly notes = computed(() => {
    const { version, mine, by, visibility, withdrawn } = this.ruleset();
    const whose = mine === true ? visibilityWords(visibility ?? 'private') : by ? $localize`by ${by}:name:` : '';
    return [$localize`Version ${version}:version:`, whose, withdrawn === true ? $localize`withdrawn` : '']
      .filter((part) => part !== '')
      .join(' · ');
  });
}
