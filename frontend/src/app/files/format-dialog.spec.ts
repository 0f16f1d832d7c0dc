import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { FormatDialog, type FormatQuestion } from './format-dialog';

describe('the question for a format', () => {
  const question: FormatQuestion = {
    title: 'Export Tamsin',
    formats: [
      { id: 'pdf', name: 'Sheet to print', words: 'A form.', icon: 'ink_pen' },
      { id: 'markdown', name: 'Text', words: 'To read.', icon: 'menu_book' },
    ],
  };
  let closed: unknown[];

  beforeEach(() => {
    closed = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: DIALOG_DATA, useValue: question },
        { provide: DialogRef, useValue: { close: (answer?: string) => closed.push(answer) } },
      ],
    });
  });

  const buttons = (): readonly HTMLButtonElement[] => {
    const fixture = TestBed.createComponent(FormatDialog);
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('#dialog-title')?.textContent).toBe('Export Tamsin');
    return [...page.querySelectorAll('button')];
  };

  it('says what each is for, and is answered with the one that is pressed', () => {
    const [, text] = buttons();
    expect(text?.textContent).toContain('To read.');
    text?.click();
    expect(closed).toEqual(['markdown']);
  });

  it('may be left', () => {
    buttons().at(-1)?.click();
    expect(closed).toEqual([undefined]);
  });
});
