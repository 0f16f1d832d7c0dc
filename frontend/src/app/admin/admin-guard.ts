import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { awake, Session } from '../auth';

/** To whoever does not administer there is no such page. The server decides again with each request. */
export const administratorGuard: CanMatchFn = async () => {
  const session = inject(Session);
  await awake(session);
  return session.administers();
};
