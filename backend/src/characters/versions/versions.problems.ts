import { NotFound } from '../../problem';

export class VersionNotFound extends NotFound {
  constructor(number: number | string) {
    super(`This character has no version ${number}.`);
  }
}
