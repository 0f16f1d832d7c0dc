import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ClassConstructor, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
  buildMessage,
} from 'class-validator';

/** Fields of documents: what they may hold, said once for the check and for the contract. */

export const IDENTIFIER_LENGTH = 120;

/** Of a die. */
export const MOST_SIDES = 1_000;

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property that must be there and hold something. */
export const RequiredText = (maximum: number) =>
  applyDecorators(
    IsString(),
    IsNotEmpty(),
    MaxLength(maximum),
    ApiProperty({ type: String, minLength: 1, maxLength: maximum }),
  );

export const OptionalText = (maximum: number) =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(maximum),
    ApiPropertyOptional({ type: String, maxLength: maximum }),
  );

/** Null means that nothing is chosen. */
export const OptionalId = () =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(IDENTIFIER_LENGTH),
    ApiPropertyOptional({ type: String, maxLength: IDENTIFIER_LENGTH, nullable: true }),
  );

export const OptionalBoolean = () => applyDecorators(IsOptional(), IsBoolean(), ApiPropertyOptional({ type: Boolean }));

export const WholeNumber = (minimum: number, maximum: number) =>
  applyDecorators(IsInt(), Min(minimum), Max(maximum), ApiProperty({ type: 'integer', minimum, maximum }));

export const OptionalWholeNumber = (minimum: number, maximum: number) =>
  applyDecorators(
    IsOptional(),
    IsInt(),
    Min(minimum),
    Max(maximum),
    ApiPropertyOptional({ type: 'integer', minimum, maximum }),
  );

export const OptionalOneOf = (values: readonly string[]) =>
  applyDecorators(IsOptional(), IsIn(values), ApiPropertyOptional({ enum: [...values] }));

export const OptionalListOf = <T extends object>(message: ClassConstructor<T>, maximum: number) =>
  applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(maximum),
    ValidateNested({ each: true }),
    Type(() => message),
    ApiPropertyOptional({ type: message, isArray: true, maxItems: maximum }),
  );

export const OptionalTexts = (maximum: number, length: number) =>
  applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(maximum),
    IsString({ each: true }),
    IsNotEmpty({ each: true }),
    MaxLength(length, { each: true }),
    ApiPropertyOptional({
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: length },
      maxItems: maximum,
    }),
  );

/** Whole numbers by id. */
export const OptionalNumbersById = (maximum: number) =>
  applyDecorators(
    IsOptional(),
    EntriesMatch(maximum, 'numbers by id', (value) => typeof value === 'number' && Number.isSafeInteger(value)),
    ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer' } }),
  );

/** Lists of ids by id. */
export const OptionalIdsById = (maximum: number, picks: number) =>
  applyDecorators(
    IsOptional(),
    EntriesMatch(
      maximum,
      'lists of ids by id',
      (value) => Array.isArray(value) && value.length <= picks && value.every(isIdentifier),
    ),
    ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }),
  );

/** Numbers a die shows, by class and by the level they were rolled for. */
export const OptionalRolls = (classes: number, levels: number) =>
  applyDecorators(
    IsOptional(),
    EntriesMatch(
      classes,
      'rolls by class and level',
      (value) => isPlainObject(value) && Object.keys(value).length <= levels && Object.entries(value).every(isRoll),
    ),
    ApiPropertyOptional({
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } },
    }),
  );

/** Anything that is an object; its size counts against the size of the document. */
export const OptionalAnything = () =>
  applyDecorators(
    IsOptional(),
    EntriesMatch(Number.MAX_SAFE_INTEGER, 'anything by name', () => true),
    ApiPropertyOptional({ type: 'object', additionalProperties: true }),
  );

const isRoll = ([level, roll]: [string, unknown]): boolean =>
  /^[1-9]\d{0,2}$/.test(level) && typeof roll === 'number' && Number.isInteger(roll) && roll >= 1 && roll <= MOST_SIDES;

const isIdentifier = (value: unknown): boolean => typeof value === 'string' && value.length <= IDENTIFIER_LENGTH;

function EntriesMatch(maximum: number, what: string, fits: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({
    name: 'entries',
    validator: {
      validate: (value: unknown) =>
        isPlainObject(value) &&
        Object.keys(value).length <= maximum &&
        Object.entries(value).every(([key, entry]) => isIdentifier(key) && fits(entry)),
      defaultMessage: buildMessage(
        (each) => `${each}$property must be an object of ${what}, at most ${maximum} of them`,
      ),
    },
  });
}
