import { OmitType } from '@nestjs/swagger';
import { PageQueryDto } from '../../characters';

export class FriendsQueryDto extends OmitType(PageQueryDto, ['includeTotal'] as const) {}
