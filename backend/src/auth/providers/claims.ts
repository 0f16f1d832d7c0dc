import { isEmailAddress } from '../../users';

/** What a provider says of somebody, before anybody looked at it. */
export type Claims = Readonly<Record<string, unknown>>;

/** The first of `names` that is a text of at most `longest` characters; empty when none is. */
export function textOf(claims: Claims, names: readonly string[], longest: number): string {
  const found = names.map((name) => claims[name]).find((value) => isText(value, longest));
  return typeof found === 'string' ? found.trim() : '';
}

/** An address as ours have to be; null for anything else. */
export function addressOf(claims: Claims): string | null {
  const address = textOf(claims, ['email'], 254).normalize('NFC');
  return isEmailAddress(address) ? address : null;
}

/** Some providers send words for truth values. Anything that is not plainly yes is no. */
export const isYes = (value: unknown): boolean => value === true || value === 'true';

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/\p{Cc}/u.test(value);
