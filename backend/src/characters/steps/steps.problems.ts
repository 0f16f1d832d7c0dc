import { NotFound, Problem } from '../../problem';

export class ItemNotFound extends NotFound {
  constructor() {
    super('The character carries no such item.');
  }
}

export class SkillNotFound extends NotFound {
  constructor() {
    super('The game of this character has no such skill.');
  }
}

/** A character begins at the first level. */
export class FirstLevel extends Problem {
  readonly code = 'FIRST_LEVEL';
  readonly status = 422;
  readonly title = 'There is no level to take back';

  constructor() {
    super('The first level is where a character begins; it cannot be taken back.');
  }
}

export class TooLittleExperience extends Problem {
  readonly code = 'TOO_LITTLE_EXPERIENCE';
  readonly status = 422;
  readonly title = 'Not that much experience is there';
  override readonly errors;

  constructor(has: number) {
    super(`The character has ${has} experience points; at most that many can be taken away.`);
    this.errors = [{ pointer: '/amount', code: this.code, message: this.message, params: { has } }];
  }
}
