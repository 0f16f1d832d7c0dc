import { InvalidRequest, NotFound } from '../problem';

export class TemplateNotFound extends NotFound {
  constructor() {
    super('There is no such template.');
  }
}

export class AmbiguousTemplate extends InvalidRequest {
  constructor() {
    super([{ pointer: '', code: 'ONE_OF', message: 'Give either characterId or document.' }]);
  }
}
