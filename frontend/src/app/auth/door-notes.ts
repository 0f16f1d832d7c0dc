import { inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * What one page at the door leaves for the next. It travels beside the address: in the address everybody could read it,
 * and make it up.
 */
export interface DoorNote {
  /** What was typed on the page before. */
  readonly email?: string;
  readonly passwordChanged?: boolean;
  readonly accountDeleted?: boolean;
}

/** The note for the page that is being built; call it where `inject` may be called. */
export function doorNote(): Required<DoorNote> {
  const { email, passwordChanged, accountDeleted }: Partial<Record<keyof DoorNote, unknown>> =
    inject(Router).currentNavigation()?.extras.state ?? {};
  return {
    email: typeof email === 'string' ? email : '',
    passwordChanged: passwordChanged === true,
    accountDeleted: accountDeleted === true,
  };
}
