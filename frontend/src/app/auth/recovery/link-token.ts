import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/**
 * The token of the link that led here; null when the link has none. It is in the fragment, which the browser sends to
 * nobody. Call it where `inject` may be called.
 */
export function linkToken(): Signal<string | null> {
  const fragment = toSignal(inject(ActivatedRoute).fragment, { requireSync: true });
  return computed(() => {
    const token = new URLSearchParams(fragment() ?? '').get('token') ?? '';
    return token === '' ? null : token;
  });
}
