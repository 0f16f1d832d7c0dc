import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { learnSkill, type OpenChoice, type Skill } from '@heroledger/rules';
import { ChoicePicker, giveBack, SkillBoard, ViolationNote } from '../../../sheet';
import { WizardStore } from '../wizard-store';

/** What ancestry and class let choose, and where the game sells ranks, the ledger of skills. */
@Component({
  selector: 'app-skills-step',
  imports: [ChoicePicker, SkillBoard, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>What was learned before the story begins.</p>
    @for (violation of violations(); track violation.code + violation.pointer) {
      <app-violation-note class="step-note" [violation]="violation" (mend)="store.mend($event)" />
    }
    @for (choice of store.choices(); track choice.id) {
      <div class="leaf step-leaf" [attr.data-open]="choice.picked.length < choice.choose ? choice.id : null">
        <app-choice-picker [choice]="choice" (taken)="take(choice, $event)" (givenBack)="giveBack(choice, $event)" />
      </div>
    } @empty {
      @if (!sellsRanks()) {
        <p class="leaf step-leaf muted" i18n>Nothing to choose yet. Ancestry and class bring the choices.</p>
      }
    }
    @if (sellsRanks()) {
      @if (store.rules(); as rules) {
        @if (store.document(); as document) {
          @if (store.sheet(); as sheet) {
            <div class="leaf step-leaf">
              <h2 class="vh" i18n>Ranks</h2>
              <app-skill-board
                [rules]="rules"
                [character]="document"
                [sheet]="sheet"
                (ranked)="setRank($event.skill, $event.rank)"
                (mend)="store.mend($event)"
              />
            </div>
          }
        }
      }
    }
  `,
})
export class SkillsStep {
  protected readonly store = inject(WizardStore);

  protected readonly sellsRanks = computed(() => (this.store.ruleset()?.skillRules.points ?? null) !== null);
  /** The ledger shows those of single skills itself. */
  protected readonly violations = computed(() =>
    this.store
      .violations()
      .filter(({ pointer }) => pointer.startsWith('/choices') || (!this.sellsRanks() && pointer.startsWith('/skills'))),
  );

  protected take(choice: OpenChoice, option: string): void {
    this.store.take(choice, option);
  }

  protected giveBack(choice: OpenChoice, option: string): void {
    this.store.edit((document) => giveBack(document, choice, option));
  }

  protected setRank(skill: Skill, rank: number): void {
    this.store.edit((document) => learnSkill(document, skill.id, rank));
  }
}
