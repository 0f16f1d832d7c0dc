import { WholeNumber } from '../dto/fields';

export class LearnSkillDto {
  /** The rank to have; 1 is the first. */
  @WholeNumber(1, 5)
  rank!: number;
}
