import { ApiProperty } from '@nestjs/swagger';

/** A skill as the character has it, and the way to its next rank. */
export class SkillStateResponse {
  id!: string;
  name!: string;
  description!: string;
  category!: string;
  ability!: string;
  /** Granted and learned; 0 while it is not known. */
  rank!: number;

  /** What the rank is called; null while it is not known. */
  @ApiProperty({ type: String, nullable: true })
  rankName!: string | null;

  /** The rank under `skills` of the document: what the player learned. */
  learned!: number;
  maximumRank!: number;

  /** Skill points the next rank costs; null where ranks have no price, and at the top. */
  @ApiProperty({ type: Number, nullable: true })
  cost!: number | null;

  /** Why the next rank is out of reach; null when it is open. */
  @ApiProperty({ type: String, nullable: true })
  closedBecause!: string | null;
}

export class LearnedSkillResponse extends SkillStateResponse {
  /** Of the whole character; the ETag. */
  characterVersion!: number;
}

export class SkillPointsResponse {
  available!: number;
  spent!: number;
}

/** Every skill of the game, in one page. */
export class SkillListResponse {
  @ApiProperty({ type: [SkillStateResponse] })
  items!: readonly SkillStateResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: null;

  /** Null where the game gives ranks by picks only. */
  @ApiProperty({ type: SkillPointsResponse, nullable: true })
  points!: SkillPointsResponse | null;

  /** Of the whole character; the ETag. */
  characterVersion!: number;
}
