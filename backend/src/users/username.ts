import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { FoldsTo } from './folds-to.decorator';

/** 2–32 letters, digits, dots, hyphens or underscores. */
export const IsUsername = () =>
  applyDecorators(
    ApiProperty({ type: String, minLength: 2, maxLength: 32 }),
    IsString(),
    Length(2, 32),
    FoldsTo(64),
    Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
      message:
        'username must be letters, digits, dots, hyphens or underscores, and begin and end with a letter or a digit',
    }),
    // Some letters are drawn as nothing: two names would look the same.
    Matches(/^\P{Default_Ignorable_Code_Point}*$/u, { message: 'username must hold no letters that are not seen' }),
  );
