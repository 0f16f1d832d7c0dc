import { randomBytes } from 'node:crypto';

/** No ruleset that ships begins so; the part after it is drawn by lot, so that nobody can take another's place. */
const PREFIX = 'own.';
const KEY_BYTES = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const SLUG = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
const OWN = /^own\.[a-z2-7]{10}\./;

/** What is left of the 80 characters of an id. */
export const LONGEST_SLUG = 60;

export const isPlayerRulesetId = (id: string): boolean => OWN.test(id);

export const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && SLUG.test(text);

/** What its author calls it: a ruleset that was read from a server and comes back has our part before it. */
export const slugOf = (id: string): string => id.replace(OWN, '');

/** Fifty bits: an id is what opens a ruleset that is shared by link. */
export function newPlayerRulesetId(slug: string): string {
  const key = Array.from(randomBytes(KEY_BYTES), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${PREFIX}${key}.${slug}`;
}
