import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { StoryFields, type StoryChange } from '../../../sheet';
import { WizardStore } from '../wizard-store';

/** The words: as many or as few as one likes. */
@Component({
  selector: 'app-story-step',
  imports: [StoryFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>All of it may wait until the first evening at the table.</p>
    @if (store.document(); as document) {
      <div class="leaf step-leaf">
        <app-story-fields [character]="document" (written)="write($event)" />
      </div>
    }
  `,
})
export class StoryStep {
  protected readonly store = inject(WizardStore);

  protected write({ field, text }: StoryChange): void {
    this.store.edit((document) => ({ ...document, [field]: text }));
  }
}
