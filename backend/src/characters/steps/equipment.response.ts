import { ApiProperty } from '@nestjs/swagger';
import { EquipmentItemResponse } from '../dto/character.response';

/** An item of a character. */
export class CarriedItemResponse extends EquipmentItemResponse {
  /** Of the whole character; the ETag. */
  characterVersion!: number;
}

/** All a character carries, in one page: there are at most 500 items. */
export class EquipmentListResponse {
  @ApiProperty({ type: [EquipmentItemResponse] })
  items!: readonly EquipmentItemResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: null;

  /** Of the whole character; the ETag. */
  characterVersion!: number;
}
