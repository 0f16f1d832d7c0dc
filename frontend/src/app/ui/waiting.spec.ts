import { signal, type Signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SKELETON_AT_LEAST, WAIT_BEFORE_SKELETON, waiting } from './waiting';

// Faked: the clock.
describe('waiting', () => {
  const loading = signal(false);
  let shown: Signal<boolean>;

  beforeEach(() => {
    jest.useFakeTimers();
    loading.set(false);
    shown = TestBed.runInInjectionContext(() => waiting(loading));
    TestBed.tick();
  });

  afterEach(() => jest.useRealTimers());

  function set(value: boolean): void {
    loading.set(value);
    TestBed.tick();
  }

  it('shows nothing for an answer that comes at once', () => {
    set(true);
    jest.advanceTimersByTime(WAIT_BEFORE_SKELETON - 1);
    set(false);
    jest.advanceTimersByTime(10 * WAIT_BEFORE_SKELETON);
    expect(shown()).toBe(false);
  });

  it('shows a skeleton when it takes a while, and then long enough to be seen', () => {
    set(true);
    jest.advanceTimersByTime(WAIT_BEFORE_SKELETON);
    expect(shown()).toBe(true);
    set(false);
    jest.advanceTimersByTime(SKELETON_AT_LEAST - 1);
    expect(shown()).toBe(true);
    jest.advanceTimersByTime(1);
    expect(shown()).toBe(false);
  });
});
