import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import type { Character } from '@heroledger/rules';
import { aCharacter, srdRules } from '../testing/characters';
import { LevelUpDialog, type LevelUpAnswer, type LevelUpQuestion } from './level-up-dialog';

/** The dialog is real; what opened it only hears the answer. */
function setup(character: Character) {
  const answers: (LevelUpAnswer | undefined)[] = [];
  const question: LevelUpQuestion = { character, rules: srdRules };
  TestBed.configureTestingModule({
    providers: [
      { provide: DIALOG_DATA, useValue: question },
      { provide: DialogRef, useValue: { close: (answer?: LevelUpAnswer) => answers.push(answer) } },
    ],
  });
  const fixture = TestBed.createComponent(LevelUpDialog);
  const root: HTMLElement = fixture.nativeElement;
  fixture.detectChanges();
  const press = (words: string): void => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim().startsWith(words))?.click();
    fixture.detectChanges();
  };
  return { answers, press, text: () => root.textContent.replace(/\s+/g, ' ') };
}

const fighterAt = (level: number, change: Partial<Character> = {}): Character =>
  aCharacter('fighter', { classes: [{ id: 'fighter', level }], experiencePoints: 355_000, ...change });

describe('Taking a level', () => {
  it('tells what it brings: numbers that move, and features', () => {
    const { text } = setup(fighterAt(1));
    expect(text()).toContain('Rise to level 2');
    expect(text()).toMatch(/Hit points\s*was 12\s*20/);
    expect(text()).toContain('Action Surge');
  });

  it('makes the choices of the level on the way', () => {
    const { answers, press } = setup(fighterAt(2));
    press('Champion');
    press('Take the level');
    expect(answers).toEqual([{ classId: 'fighter', picks: { 'fighter-archetype': ['champion'] } }]);
  });

  it('lets a choice wait', () => {
    const { answers, press, text } = setup(fighterAt(2));
    expect(text()).toContain('What you leave open waits for you under Skills');
    press('Take the level');
    expect(answers).toEqual([{ classId: 'fighter', picks: { 'fighter-archetype': [] } }]);
  });

  it('may be in another class, which says what it asks for where it asks for more', () => {
    const abilities = { strength: 15, dexterity: 15, constitution: 13, intelligence: 8, wisdom: 10, charisma: 8 };
    const { answers, press, text } = setup(fighterAt(1, { abilities, ancestry: 'half-orc' }));
    expect(text()).toMatch(/Wizard beside another class needs Intelligence 13, has 8/);
    press('Wizard');
    expect(text()).toContain('Another class than Fighter 2');
    press('Rogue');
    expect(text()).toContain('Sneak Attack');
    press('Take the level');
    expect(answers).toMatchObject([{ classId: 'rogue' }]);
  });

  it('changes nothing when it is left', () => {
    const { answers, press } = setup(fighterAt(1));
    press('Not now');
    expect(answers).toEqual([undefined]);
  });
});
