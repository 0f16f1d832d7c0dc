import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

/** 1–60 characters on one line, of which something is seen; emoji may be joined, the direction of a text is not turned. */
export const IsShownName = () =>
  applyDecorators(
    ApiProperty({ type: String, minLength: 1, maxLength: 60 }),
    IsString(),
    Length(1, 60),
    Matches(/[^\s\p{Default_Ignorable_Code_Point}]/u, { message: '$property must hold something that can be read' }),
    Matches(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u, { message: '$property must be one line of plain text' }),
  );
