import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** 2–32 letters, digits, dots, hyphens or underscores. */
export const IsUsername = () =>
  applyDecorators(
    IsString(),
    Length(2, 32),
    Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
      message:
        'username must be letters, digits, dots, hyphens or underscores, and begin and end with a letter or a digit',
    }),
  );
