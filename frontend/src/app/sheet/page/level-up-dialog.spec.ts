import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import type { Character } from '@heroledger/rules';
import { aCharacter, srdRules } from '../testing/characters';
import { LevelUpDialog } from './level-up-dialog';
import type { LevelUpAnswer, LevelUpQuestion } from './taken-level';

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
  const type = (words: string): void => {
    const input = root.querySelector('input');
    if (input === null) return;
    input.value = words;
    input.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  return { answers, press, type, text: () => root.textContent.replace(/\s+/g, ' ') };
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
    expect(answers).toEqual([{ classId: 'fighter', picks: { 'fighter-archetype': ['champion'] }, roll: null }]);
  });

  it('lets a choice wait', () => {
    const { answers, press, text } = setup(fighterAt(2));
    expect(text()).toContain('What you leave open waits for you under Skills');
    press('Take the level');
    expect(answers).toEqual([{ classId: 'fighter', picks: { 'fighter-archetype': [] }, roll: null }]);
  });

  it('may be rolled for: the die it shows, no other number, and what comes of it', () => {
    const { answers, press, text, type } = setup(fighterAt(1));
    expect(text()).toContain('Roll a d10');
    type('11');
    expect(text()).toContain('A d10 shows 1 to 10.');
    press('Take the level');
    expect(answers).toEqual([]);
    type('9');
    expect(text()).toMatch(/Hit points\s*was 12\s*23/);
    press('Take the level');
    expect(answers).toMatchObject([{ classId: 'fighter', roll: 9 }]);
  });

  it('is rolled here for those who have no die at hand', () => {
    const { answers, press } = setup(fighterAt(1));
    for (let roll = 0; roll < 200; roll += 1) {
      press('Roll a d10');
      press('Take the level');
    }
    const rolls = answers.map((answer) => answer?.roll ?? 0);
    expect([Math.min(...rolls), Math.max(...rolls)]).toEqual([1, 10]);
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
