import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

// Faked: the clipboard, and the frame around the dialog.
describe('recovery codes, shown this one time', () => {
  const close = jest.fn<undefined, unknown[]>();
  const writeText = jest.fn<Promise<void>, [string]>();
  let dialog: ComponentFixture<RecoveryCodesDialog>;

  beforeEach(async () => {
    close.mockReset();
    writeText.mockReset();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    TestBed.configureTestingModule({
      providers: [
        { provide: DialogRef, useValue: { close } },
        { provide: DIALOG_DATA, useValue: ['AAAA-BBBB', 'CCCC-DDDD'] },
      ],
    });
    dialog = TestBed.createComponent(RecoveryCodesDialog);
    await dialog.whenStable();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  const page = () => dialog.nativeElement as HTMLElement;
  async function press(name: string): Promise<void> {
    const button = Array.from(page().querySelectorAll('button')).find(({ textContent }) => textContent.trim() === name);
    if (button === undefined) throw new Error(`Nothing is called ${name}.`);
    button.click();
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await dialog.whenStable();
  }

  it('shows each of them', () => {
    expect(Array.from(page().querySelectorAll('code'), ({ textContent }) => textContent)).toEqual([
      'AAAA-BBBB',
      'CCCC-DDDD',
    ]);
  });

  it('copies them, one in a line, and says so', async () => {
    writeText.mockResolvedValue();
    await press('Copy');
    expect(writeText).toHaveBeenCalledWith('AAAA-BBBB\nCCCC-DDDD');
    expect(page().querySelector('[role="status"]')?.textContent).toBe('The codes are copied.');
    await press('Copied');
  });

  it('says what else there is where the browser keeps the clipboard to itself', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    await press('Copy');
    expect(page().querySelector('[role="status"]')?.textContent).toContain('could not be copied');
  });

  it('goes when the person says that they are kept', async () => {
    await press('I have kept them');
    expect(close).toHaveBeenCalledTimes(1);
  });
});
