import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { learnSkill, take, type Fix, type OpenChoice, type Skill } from '@heroledger/rules';
import { Icon } from '../../ui';
import { ChoicePicker } from '../choice-picker';
import { giveBack } from '../edits';
import { SkillBoard } from '../skills/skill-board';
import { ViolationNote } from '../violation-note';
import { CharacterStore } from './character-store';

/** What may be learned and chosen, what was, and why the rest is closed. */
@Component({
  selector: 'app-skills-tab',
  imports: [ChoicePicker, Icon, SkillBoard, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './skills-tab.scss',
  template: `
    <div class="split" [class.single]="choices().length === 0">
      <section class="leaf panel" aria-labelledby="h-ranks">
        <div class="sec"><h2 id="h-ranks" i18n>Skills</h2></div>
        @if (store.rules(); as rules) {
          @if (store.character(); as character) {
            @if (store.sheet(); as sheet) {
              <app-skill-board
                [rules]="rules"
                [character]="character"
                [sheet]="sheet"
                (ranked)="setRank($event.skill, $event.rank)"
                (mend)="mend($event)"
              />
            }
          }
        }
      </section>
      @if (choices().length > 0) {
        <section class="leaf panel choices" aria-labelledby="h-choices">
          <div class="sec"><h2 id="h-choices" i18n>Choices</h2></div>
          @for (violation of choiceViolations(); track violation.code + violation.pointer) {
            <app-violation-note [violation]="violation" (mend)="mend($event)" />
          }
          @for (choice of choices(); track choice.id) {
            @if (choice.picked.length < choice.choose) {
              <app-choice-picker
                [choice]="choice"
                (taken)="take(choice, $event)"
                (givenBack)="giveBack(choice, $event)"
              />
            } @else {
              <details class="settled">
                <summary>
                  <app-icon class="s" name="check" />
                  <span class="grow">
                    <span class="row-title block">{{ pickedWords(choice) }}</span>
                    <span class="small muted">{{ choice.name }}, {{ choice.source }}</span>
                  </span>
                  <app-icon class="s" name="keyboard_arrow_down" />
                </summary>
                <app-choice-picker
                  [choice]="choice"
                  (taken)="take(choice, $event)"
                  (givenBack)="giveBack(choice, $event)"
                />
              </details>
            }
          }
        </section>
      }
    </div>
  `,
})
export class SkillsTab {
  protected readonly store = inject(CharacterStore);

  /** Open ones first; they are what one came for. */
  protected readonly choices = computed(() => {
    const isOpen = ({ picked, choose }: OpenChoice): boolean => picked.length < choose;
    const choices = this.store.choices();
    return [...choices.filter(isOpen), ...choices.filter((choice) => !isOpen(choice))];
  });
  protected readonly choiceViolations = computed(() =>
    this.store.violations().filter(({ pointer }) => pointer.startsWith('/choices')),
  );

  protected pickedWords({ picked, options }: OpenChoice): string {
    return picked.map((id) => options.find((option) => option.id === id)?.name ?? id).join(', ');
  }

  protected setRank(skill: Skill, rank: number): void {
    this.store.edit(skill.name, (character) => learnSkill(character, skill.id, rank), `skill.${skill.id}`);
  }

  protected take(choice: OpenChoice, option: string): void {
    this.store.edit(choice.name, (character) => take(character, choice, option));
  }

  protected giveBack(choice: OpenChoice, option: string): void {
    this.store.edit(choice.name, (character) => giveBack(character, choice, option));
  }

  protected mend(fix: Fix): void {
    this.store.mend(fix);
  }
}
