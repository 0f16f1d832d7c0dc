import type { Violation } from '@heroledger/rules';
import { NotFound, Problem, type ProblemDetail } from '../problem';

/** Also said of somebody else's: its existence is private. */
export class CharacterNotFound extends NotFound {
  constructor() {
    super('There is no such character.');
  }
}

/** Somebody, perhaps the same person in another window, saved first. */
export class VersionConflict extends Problem {
  readonly code = 'VERSION_CONFLICT';
  readonly status = 412;
  readonly title = 'Another version is the newest';
  override readonly headers: Readonly<Record<string, string>>;
  override readonly errors: readonly ProblemDetail[];

  constructor(readonly currentVersion: number) {
    super(`Version ${currentVersion} is the newest; look at it, and save again on top of it.`);
    this.headers = { etag: `"${currentVersion}"` };
    this.errors = [{ pointer: '', code: this.code, message: this.message, params: { currentVersion } }];
  }
}

/** The document is well-formed, but the game does not allow it. Each violation names its place. */
export class RulesViolated extends Problem {
  readonly code = 'RULES_VIOLATED';
  readonly status = 422;
  readonly title = 'Against the rules of the game';
  override readonly errors: readonly ProblemDetail[];

  constructor(readonly violations: readonly Violation[]) {
    super(violations[0] === undefined ? 'The rules do not allow this.' : violations[0].message);
    this.errors = violations.map(({ pointer, code, message, params }) => ({ pointer, code, message, params }));
  }
}

export class DocumentTooLarge extends Problem {
  readonly code = 'DOCUMENT_TOO_LARGE';
  readonly status = 413;
  readonly title = 'The character is too large';

  constructor(bytes: number, maximum: number) {
    super(`The document has ${bytes} bytes; a character may have ${maximum}.`);
  }
}
