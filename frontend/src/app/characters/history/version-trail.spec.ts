import { TestBed } from '@angular/core/testing';
import type { VersionSummary } from '../character-messages';
import { trailOf } from './trail';
import { VersionTrail } from './version-trail';

describe('The time line on the page', () => {
  it('brings every version within reach, also one that was gathered with others', () => {
    const versions = [4, 3, 2, 1].map((number): VersionSummary => {
      const createdAt = new Date(2026, 10, 17, 12, number).toISOString();
      return { number, changeDescription: `Save ${String(number)}`, kind: 'saved', createdAt, actor: 'noor' };
    });
    const fixture = TestBed.createComponent(VersionTrail);
    const inputs = { days: trailOf(versions), now: 4, opened: null, opening: null, hasOlder: false, busy: false };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const restored: number[] = [];
    fixture.componentInstance.restore.subscribe(({ number }) => restored.push(number));
    fixture.detectChanges();
    const root: HTMLElement = fixture.nativeElement;
    const press = (words: string): void => {
      const buttons = [...root.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === words)?.click();
      fixture.detectChanges();
    };
    press('Restore version 2');
    press('Show each of the saves up to version 3');
    press('Restore version 2');
    expect(restored).toEqual([2]);
  });
});
