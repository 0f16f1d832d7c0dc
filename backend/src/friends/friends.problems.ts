import { NotFound, Problem, type ProblemDetail } from '../problem';

export class NobodyOfThisName extends NotFound {
  constructor() {
    super('Nobody here goes by this name.');
  }
}

export class RequestNotFound extends NotFound {
  constructor() {
    super('There is no such request; it may have been taken back.');
  }
}

export class FriendNotFound extends NotFound {
  constructor() {
    super('There is no such friend.');
  }
}

export class BlockNotFound extends NotFound {
  constructor() {
    super('There is no such block.');
  }
}

export class Yourself extends Problem {
  readonly code = 'YOURSELF';
  readonly status = 409;
  readonly title = 'Not with oneself';

  constructor() {
    super('This is your own name; give that of somebody else.');
  }
}

export class AlreadyFriends extends Problem {
  readonly code = 'ALREADY_FRIENDS';
  readonly status = 409;
  readonly title = 'You are friends already';

  constructor() {
    super('You are friends already.');
  }
}

/** Said whether or not the other side sees the request. */
export class AlreadyAsked extends Problem {
  readonly code = 'ALREADY_ASKED';
  readonly status = 409;
  readonly title = 'You have asked already';

  constructor() {
    super('You have asked already; wait for the answer, or take the request back.');
  }
}

/** Told to the one who blocks, never to the one who is blocked. */
export class BlockedByYou extends Problem {
  readonly code = 'BLOCKED_BY_YOU';
  readonly status = 409;
  readonly title = 'You have blocked them';

  constructor() {
    super('You have blocked this player; lift that first.');
  }
}

export class TooManyFriends extends Problem {
  readonly code = 'TOO_MANY_FRIENDS';
  readonly status = 409;
  readonly title = 'There is no room';

  constructor(what: string, most: number) {
    super(`An account has room for ${String(most)} ${what}; take one away first.`);
  }
}

/** Only friends can be shown a character by name. Says the same of strangers and of names nobody has. */
export class NotFriends extends Problem {
  readonly code = 'NOT_FRIENDS';
  readonly status = 422;
  readonly title = 'Not among your friends';
  override readonly errors: readonly ProblemDetail[];

  /** `names` with their places in `/with`. */
  constructor(names: readonly { readonly name: string; readonly place: number }[]) {
    super(`Not among your friends: ${names.map(({ name }) => name).join(', ')}.`);
    this.errors = names.map(({ name, place }) => ({
      pointer: `/with/${String(place)}`,
      code: this.code,
      message: `${name} is not among your friends; only accepted friends can be named.`,
      params: { name },
    }));
  }
}
