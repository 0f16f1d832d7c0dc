import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Character } from '@heroledger/rules';
import { aCharacter } from '../testing/characters';
import { CharacterStore } from './character-store';
import { StoryTab } from './story-tab';

/** The tab is real; the store behind it only remembers. */
function setup() {
  const character = signal(aCharacter('fighter', { name: 'Corvin Hale', notes: '' }));
  const edit = (_: string, change: (document: Character) => Character): void => {
    character.update(change);
  };
  TestBed.configureTestingModule({
    providers: [{ provide: CharacterStore, useValue: { character, violations: signal([]), edit } }],
  });
  const fixture = TestBed.createComponent(StoryTab);
  const root: HTMLElement = fixture.nativeElement;
  const write = (field: HTMLInputElement | HTMLTextAreaElement | undefined, text: string): void => {
    if (field === undefined) throw new Error('There is such a field.');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  fixture.detectChanges();
  const name = root.querySelector('input') ?? undefined;
  return { character, root, name, write };
}

describe('A name that was emptied', () => {
  it('is told at its field and kept out of what is saved, while everything else goes on', () => {
    const { character, root, name, write } = setup();
    write(name, '');
    expect(name?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.err')?.textContent).toContain('Everybody has a name');
    const notes = [...root.querySelectorAll('textarea')].at(-1);
    write(notes, 'Owes the miller.');
    expect(character()).toMatchObject({ name: 'Corvin Hale', notes: 'Owes the miller.' });
    expect(name?.value).toBe('');
  });

  it('is saved again as soon as there is a new one', () => {
    const { character, root, name, write } = setup();
    write(name, ' ');
    write(name, 'Corvin the Grey');
    expect(character().name).toBe('Corvin the Grey');
    expect(root.querySelector('.err')).toBeNull();
  });
});
