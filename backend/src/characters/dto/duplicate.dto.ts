import { OptionalText, OptionalWholeNumber } from './fields';

export class DuplicateDto {
  /** The name of the original when absent. */
  @OptionalText(120)
  name?: string;

  /** The newest when absent. */
  @OptionalWholeNumber(1, 1_000_000_000)
  version?: number;
}
