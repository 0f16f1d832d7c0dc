import { NotFound } from '../../problem';

/** Also said of somebody else's. */
export class ImportNotFound extends NotFound {
  constructor() {
    super('There is no such import, or nothing is left of it.');
  }
}
