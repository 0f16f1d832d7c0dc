import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { FoldsTo } from './folds-to.decorator';

const LONGEST = 254;
const message = 'email must be an address such as name@example.org';

/**
 * One address, and nothing a mail server could read as more: the standard allows quotes with line breaks in them, which
 * would end one line of a mail's head and begin another.
 */
export const IsEmailAddress = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'email', maxLength: LONGEST }),
    IsEmail({}, { message }),
    Matches(/^[^\s\p{C}"<>()[\]\\,;:]+$/u, { message }),
    MaxLength(LONGEST),
    FoldsTo(LONGEST),
  );
