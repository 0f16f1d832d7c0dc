import { effect, signal, type Signal, untracked } from '@angular/core';

export const WAIT_BEFORE_SKELETON = 150;
export const SKELETON_AT_LEAST = 300;

/**
 * Whether a skeleton is to be shown for a loading state: not before 150 ms, so that quick answers do not flicker, and
 * then for no less than 300 ms. Call it where `inject` may be called.
 */
export function waiting(loading: Signal<boolean>): Signal<boolean> {
  const shown = signal(false);
  let since = 0;
  effect((onCleanup) => {
    const wanted = loading();
    if (wanted === untracked(shown)) return;
    const delay = wanted ? WAIT_BEFORE_SKELETON : Math.max(SKELETON_AT_LEAST - (Date.now() - since), 0);
    const timer = setTimeout(() => {
      since = Date.now();
      shown.set(wanted);
    }, delay);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return shown.asReadonly();
}
