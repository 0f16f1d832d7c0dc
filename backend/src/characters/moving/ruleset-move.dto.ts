import { RequiredText } from '../dto/fields';

export class RulesetMoveDto {
  /** The version to move on to, such as `1.1.0`. */
  @RequiredText(40)
  version!: string;
}
