import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { ExperienceDialog } from './experience-dialog';

/** The dialog is real; what opened it only hears the answer. */
function setup() {
  const answers: (number | undefined)[] = [];
  const experience = { points: 150, levelStart: 0, nextLevelAt: 300, canLevelUp: false };
  TestBed.configureTestingModule({
    providers: [
      { provide: DIALOG_DATA, useValue: { experience } },
      { provide: DialogRef, useValue: { close: (answer?: number) => answers.push(answer) } },
    ],
  });
  const fixture = TestBed.createComponent(ExperienceDialog);
  const root: HTMLElement = fixture.nativeElement;
  fixture.detectChanges();
  const award = (points: string): void => {
    const field = root.querySelector('input');
    if (field !== null) field.value = points;
    field?.dispatchEvent(new Event('input'));
    root.querySelector('form')?.dispatchEvent(new Event('submit'));
    fixture.detectChanges();
  };
  return { answers, award, problem: () => root.querySelector('.err')?.textContent ?? null };
}

describe('Awarding experience', () => {
  it('takes back no more than there is, and says so', () => {
    const { answers, award, problem } = setup();
    award('-99999');
    expect(answers).toEqual([]);
    expect(problem()).toContain('Only 150 are there');
    award('-150');
    expect(answers).toEqual([-150]);
  });

  it('takes whole points only', () => {
    const { answers, award, problem } = setup();
    award('1.5');
    expect(answers).toEqual([]);
    expect(problem()).toContain('A whole number');
  });
});
