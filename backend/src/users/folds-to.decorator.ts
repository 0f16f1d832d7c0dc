import { ValidateBy, type ValidationOptions } from 'class-validator';
import { folded } from './user';

/**
 * At most so many characters also once it is folded. Some signs fold to many: one of the Arabic ligatures becomes
 * eighteen letters, which no column of keys would hold.
 */
export const FoldsTo = (longest: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'foldsTo',
      constraints: [longest],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && foldsTo(value, longest),
        defaultMessage: () => '$property is too long when its signs are written out',
      },
    },
    options,
  );

export const foldsTo = (text: string, longest: number): boolean => Array.from(folded(text)).length <= longest;
