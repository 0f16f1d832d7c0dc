import { OmitType } from '@nestjs/swagger';
import { EquipmentItemDto } from '../dto/character-document.dto';

/** What is to be different about an item; the rest stays. */
export class EquipmentChangeDto extends OmitType(EquipmentItemDto, ['id', 'itemId'] as const) {}
