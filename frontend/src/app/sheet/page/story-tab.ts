import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Field, FieldControl, Prose } from '../../ui';
import { StoryFields, storyFields, type StoryChange } from '../story-fields';
import { CharacterStore } from './character-store';

/** Name, tags and the words: who the character is beyond its numbers. */
@Component({
  selector: 'app-story-tab',
  imports: [Field, FieldControl, Prose, StoryFields],
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
              [value]="emptied() ? '' : character.name"
              (input)="rename(name.value)"
            />
          </app-field>
          <app-field i18n-label label="Tags" i18n-hint hint="Separated by commas, to find the character by.">
            <input appControl #tags autocomplete="off" [value]="tagWords()" (change)="setTags(tags.value)" />
          </app-field>
        </div>
        <div class="texts">
          <div class="sec">
            <h3 i18n>In words</h3>
            <div class="seg" role="group" i18n-aria-label aria-label="The texts">
              <button type="button" [attr.aria-pressed]="!reading()" (click)="reading.set(false)" i18n>Write</button>
              <button type="button" [attr.aria-pressed]="reading()" (click)="reading.set(true)" i18n>Read</button>
            </div>
          </div>
          @if (reading()) {
            @for (field of told(); track field.key) {
              <section class="told" [attr.aria-labelledby]="'told-' + field.key">
                <h3 class="label" [id]="'told-' + field.key">{{ field.label }}</h3>
                <app-prose [text]="character[field.key]" />
              </section>
            } @empty {
              <p class="muted" i18n>Nothing is written yet.</p>
            }
          } @else {
            <p class="small muted" i18n>
              Markdown is understood: **bold**, *italics*, # headings, - lists, > quotes, links and tables.
            </p>
            <app-story-fields [character]="character" (written)="write($event)" />
          }
        </div>
      </section>
    }
  `,
})
export class StoryTab {
  protected readonly store = inject(CharacterStore);

  /** The texts with their Markdown, in place of the fields. */
  protected readonly reading = signal(false);
  protected readonly told = computed(() =>
    storyFields.filter(({ key }) => (this.store.character()?.[key] ?? '').trim() !== ''),
  );
  protected readonly tagWords = computed(() => this.store.character()?.tags.join(', ') ?? '');
  readonly #emptied = signal(false);
  /** Nobody goes without a name: an emptied field stays empty here, and the character keeps the name it had. */
  protected readonly emptied = this.#emptied.asReadonly();
  protected readonly nameProblem = computed(() => {
    const name = this.store.character()?.name ?? '';
    if (this.emptied()) return $localize`Everybody has a name. Until there is another, it stays ${name}:name:.`;
    return this.store.violations().find(({ pointer }) => pointer === '/name')?.message ?? null;
  });

  protected rename(name: string): void {
    this.#emptied.set(name.trim() === '');
    if (this.emptied()) return;
    this.store.edit($localize`Name`, (character) => ({ ...character, name }), 'name');
  }

  protected write({ field, label, text }: StoryChange): void {
    this.store.edit(label, (character) => ({ ...character, [field]: text }), field);
  }

  protected setTags(typed: string): void {
    const tags = typed.split(',').map((tag) => tag.trim());
    const distinct = [...new Set(tags)].filter((tag) => tag !== '');
    this.store.edit($localize`Tags`, (character) => ({ ...character, tags: distinct }));
  }
}
