import { OmitType } from '@nestjs/swagger';
import { PageQueryDto } from '../../characters';

export class SharedQueryDto extends OmitType(PageQueryDto, ['includeTotal'] as const) {}
