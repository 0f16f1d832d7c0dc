import { inject } from '@angular/core';
import { type CanMatchFn, type GuardResult, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';
import { isUnauthorized } from './unauthorized';

/**
 * Lets somebody signed in pass, reviving the session after a reload; sends everybody else to the door and remembers
 * where they were going. It decides before the page is fetched, so nothing is shown that is then taken away. While the
 * server is away it lets a known account pass: being unreachable refuses nobody.
 */
export const signedInGuard: CanMatchFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await awake(session);
  return session.state() === 'signed-out' ? toTheDoor(router) : true;
};

/** The door is for those outside: who is in already goes on. */
export const visitorGuard: CanMatchFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await awake(session);
  if (session.state() !== 'signed-in') return true;
  return new RedirectCommand(router.parseUrl(destinationOf(router)), { replaceUrl: true });
};

/** Where somebody at the door was going; only places of our own, never an address that leads out. */
export function destination(returnTo: unknown): string {
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/characters';
}

/** Revives a session that slept over a reload; until then nobody knows whose it is, nor what they may. */
export async function awake(session: Session): Promise<void> {
  if (session.state() !== 'dormant') return;
  try {
    await session.refresh();
  } catch (error) {
    if (isUnauthorized(error)) session.forget();
  }
}

function toTheDoor(router: Router): GuardResult {
  const target = router.currentNavigation()?.extractedUrl ?? router.parseUrl('/characters');
  const returnTo = router.serializeUrl(target);
  const queryParams = returnTo === '/' || returnTo === '/characters' ? {} : { returnTo };
  return new RedirectCommand(router.createUrlTree(['/login'], { queryParams }));
}

function destinationOf(router: Router): string {
  return destination(router.currentNavigation()?.extractedUrl.queryParams['returnTo']);
}
