import { PageQueryDto, QueryText } from '../../characters';

export class TemplateQueryDto extends PageQueryDto {
  /** Words of name, description, class, ancestry and tags; all of them must be found. */
  @QueryText(200)
  search?: string;

  @QueryText(80)
  ruleset?: string;
}
