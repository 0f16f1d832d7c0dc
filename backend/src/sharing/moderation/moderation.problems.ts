import { NotFound, Problem } from '../../problem';

export class ReportNotFound extends NotFound {
  constructor() {
    super('There is no such report.');
  }
}

export class AlreadyReported extends Problem {
  readonly code = 'ALREADY_REPORTED';
  readonly status = 409;
  readonly title = 'You have reported it already';

  constructor() {
    super('You have reported this character already; an administrator will look at it.');
  }
}

export class OwnCharacter extends Problem {
  readonly code = 'OWN_CHARACTER';
  readonly status = 409;
  readonly title = 'It is your own';

  constructor() {
    super('This character is your own; make it private instead.');
  }
}

export class ReportClosed extends Problem {
  readonly code = 'REPORT_CLOSED';
  readonly status = 409;
  readonly title = 'The report is closed';

  constructor() {
    super('Somebody has decided on this report already.');
  }
}

export class AlreadyTakenDown extends Problem {
  readonly code = 'ALREADY_TAKEN_DOWN';
  readonly status = 409;
  readonly title = 'The character is taken down already';

  constructor() {
    super('The character is taken down already.');
  }
}

export class NotTakenDown extends Problem {
  readonly code = 'NOT_TAKEN_DOWN';
  readonly status = 409;
  readonly title = 'The character is not taken down';

  constructor() {
    super('The character is not taken down; there is nothing to lift.');
  }
}
