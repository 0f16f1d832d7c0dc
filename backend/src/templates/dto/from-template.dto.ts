import { OptionalText } from '../../characters';

export class FromTemplateDto {
  /** The name of the template's character when absent. */
  @OptionalText(120)
  name?: string;
}
