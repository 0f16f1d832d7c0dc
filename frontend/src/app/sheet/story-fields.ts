import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type Character, LONGEST_TEXT } from '@heroledger/rules';
import { Field, FieldControl } from '../ui';

export type StoryField = 'personalityTraits' | 'biography' | 'notes';

export interface StoryChange {
  readonly field: StoryField;
  readonly label: string;
  readonly text: string;
}

export const storyFields: readonly {
  readonly key: StoryField;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
}[] = [
  { key: 'personalityTraits', label: $localize`Personality`, hint: '', rows: 3 },
  { key: 'biography', label: $localize`Biography`, hint: '', rows: 8 },
  {
    key: 'notes',
    label: $localize`Notes`,
    hint: $localize`What happened, who is owed, where it was hidden. Only you see them.`,
    rows: 6,
  },
];

/** The long texts of a character, growing with what is written. */
@Component({
  selector: 'app-story-fields',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: grid;
      gap: var(--s-5);
    }
    textarea {
      field-sizing: content;
    }
  `,
  template: `
    @for (field of fields; track field.key) {
      <app-field [label]="field.label" [hint]="field.hint">
        <textarea
          appControl
          #text
          [attr.maxlength]="longest"
          [rows]="field.rows"
          [value]="character()[field.key]"
          (input)="written.emit({ field: field.key, label: field.label, text: text.value })"
        ></textarea>
      </app-field>
    }
  `,
})
export class StoryFields {
  readonly character = input.required<Pick<Character, StoryField>>();
  readonly written = output<StoryChange>();

  protected readonly longest = LONGEST_TEXT;
  protected readonly fields = storyFields;
}
