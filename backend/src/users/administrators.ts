import { Problem } from '../problem';

class LastAdministrator extends Problem {
  readonly code = 'LAST_ADMINISTRATOR';
  readonly status = 409;
  readonly title = 'Somebody has to administer';

  constructor() {
    super('This is the only administrator; make somebody else one first.');
  }
}

/** Somebody has to administer: throws `LastAdministrator` when this account is all there is of `admins`, which are taken. */
export function assertAnother(admins: readonly string[], id: string): void {
  if (admins.includes(id) && admins.length === 1) throw new LastAdministrator();
}
