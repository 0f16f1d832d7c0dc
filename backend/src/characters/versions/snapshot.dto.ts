import { RequiredText } from '../dto/fields';

export class SnapshotDto {
  /** What this state is to be called, such as `before the dragon`. */
  @RequiredText(500)
  changeDescription!: string;
}
