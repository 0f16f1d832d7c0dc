import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Character } from '@heroledger/rules';
import { Field, FieldControl } from '../../ui';
import { CharacterStore } from './character-store';

type StoryField = 'personalityTraits' | 'biography' | 'notes';

/** Name, tags and the words: who the character is beyond its numbers. */
@Component({
  selector: 'app-story-tab',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './story-tab.scss',
  template: `
    @if (store.character(); as character) {
      <section class="leaf story" aria-labelledby="h-story">
        <h2 id="h-story" class="vh" i18n>Story</h2>
        <div class="names">
          <app-field i18n-label label="Name" [problem]="nameProblem()">
            <input
              appControl
              #name
              maxlength="120"
              autocomplete="off"
              [value]="character.name"
              (input)="rename(name.value)"
            />
          </app-field>
          <app-field i18n-label label="Tags" i18n-hint hint="Separated by commas, to find the character by.">
            <input appControl #tags autocomplete="off" [value]="tagWords()" (change)="setTags(tags.value)" />
          </app-field>
        </div>
        @for (field of fields; track field.key) {
          <app-field [label]="field.label" [hint]="field.hint">
            <textarea
              appControl
              #text
              maxlength="20000"
              [rows]="field.rows"
              [value]="character[field.key]"
              (input)="write(field.key, field.label, text.value)"
            ></textarea>
          </app-field>
        }
      </section>
    }
  `,
})
export class StoryTab {
  protected readonly store = inject(CharacterStore);

  protected readonly fields: readonly {
    readonly key: StoryField;
    readonly label: string;
    readonly hint: string;
    readonly rows: number;
  }[] = [
    { key: 'personalityTraits', label: $localize`Personality`, hint: '', rows: 3 },
    { key: 'biography', label: $localize`Biography`, hint: '', rows: 10 },
    {
      key: 'notes',
      label: $localize`Notes`,
      hint: $localize`What happened, who is owed, where it was hidden.`,
      rows: 8,
    },
  ];
  protected readonly tagWords = computed(() => this.store.character()?.tags.join(', ') ?? '');
  protected readonly nameProblem = computed(
    () => this.store.violations().find(({ pointer }) => pointer === '/name')?.message ?? null,
  );

  protected rename(name: string): void {
    this.store.edit($localize`Name`, (character) => ({ ...character, name }), 'name');
  }

  protected write(key: StoryField, label: string, text: string): void {
    this.store.edit(label, (character): Character => ({ ...character, [key]: text }), key);
  }

  protected setTags(typed: string): void {
    const tags = typed.split(',').map((tag) => tag.trim());
    const distinct = [...new Set(tags)].filter((tag) => tag !== '');
    this.store.edit($localize`Tags`, (character) => ({ ...character, tags: distinct }));
  }
}
