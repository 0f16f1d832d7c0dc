import { NotFound, Problem } from '../../problem';

export class FilterNotFound extends NotFound {
  constructor() {
    super('There is no such filter.');
  }
}

export class FilterNameTaken extends Problem {
  readonly code = 'FILTER_NAME_TAKEN';
  readonly status = 409;
  readonly title = 'Another filter has this name';

  constructor(name: string) {
    super(`You have a filter named “${name}” already; choose another name, or change that one.`);
  }
}

export class TooManyFilters extends Problem {
  readonly code = 'TOO_MANY_FILTERS';
  readonly status = 409;
  readonly title = 'Too many filters';

  constructor(most: number) {
    super(`An account keeps at most ${String(most)} filters; delete one you no longer use.`);
  }
}
