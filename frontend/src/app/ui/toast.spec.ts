import { TestBed } from '@angular/core/testing';
import { TOAST_MILLISECONDS, Toast } from './toast';

// Faked: the clock.
describe('Toast', () => {
  let toast: Toast;

  beforeEach(() => {
    jest.useFakeTimers();
    toast = TestBed.inject(Toast);
  });

  afterEach(() => jest.useRealTimers());

  it('goes by itself after a while', () => {
    toast.show({ text: 'Uldra is in the trash.' });
    jest.advanceTimersByTime(TOAST_MILLISECONDS - 1);
    expect(toast.current()?.text).toBe('Uldra is in the trash.');
    jest.advanceTimersByTime(1);
    expect(toast.current()).toBeNull();
  });

  it('waits while somebody reads it, and then has its whole time again', () => {
    toast.show({ text: 'Read me.' });
    toast.wait();
    jest.advanceTimersByTime(10 * TOAST_MILLISECONDS);
    expect(toast.current()).not.toBeNull();
    toast.goOn();
    jest.advanceTimersByTime(TOAST_MILLISECONDS - 1);
    expect(toast.current()).not.toBeNull();
    jest.advanceTimersByTime(1);
    expect(toast.current()).toBeNull();
  });

  it('takes the thing back once, and is gone', () => {
    const undo = jest.fn();
    toast.show({ text: 'Gone.', undo });
    toast.undo();
    toast.undo();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(toast.current()).toBeNull();
  });

  it('gives a second message its whole time', () => {
    toast.show({ text: 'One.' });
    jest.advanceTimersByTime(TOAST_MILLISECONDS - 1);
    toast.show({ text: 'Two.' });
    jest.advanceTimersByTime(TOAST_MILLISECONDS - 1);
    expect(toast.current()?.text).toBe('Two.');
  });
});
