import { Problem, type ProblemDetail } from '../problem';

/** Until an administrator lifts it, the character can be shown to friends by name and to nobody else. */
export class CharacterTakenDown extends Problem {
  readonly code = 'CHARACTER_TAKEN_DOWN';
  readonly status = 409;
  readonly title = 'The character was taken down';
  override readonly errors: readonly ProblemDetail[];

  constructor() {
    super('An administrator took this character down; it can be shown to friends by name, and to nobody else.');
    this.errors = [{ pointer: '/visibility', code: this.code, message: this.message }];
  }
}
