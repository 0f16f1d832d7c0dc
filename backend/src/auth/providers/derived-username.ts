import { randomInt } from 'node:crypto';
import type { ProvenIdentity } from './provider-connection';

const LONGEST = 32;
const NAMELESS = 'hero';

/** A name in the form of ours for a newcomer: what they are called elsewhere, or the beginning of their address. */
export function derivedUsername({ nickname, email }: Pick<ProvenIdentity, 'nickname' | 'email'>): string {
  const found = [nickname.split('@')[0] ?? '', email?.split(/[@+]/)[0] ?? '']
    .map(inOurLetters)
    .find(({ length }) => length >= 2);
  return found ?? NAMELESS;
}

/** The next one to try when somebody is called that. */
export const anotherUsername = (name: string): string =>
  `${trimmed(name.slice(0, LONGEST - 6))}-${String(randomInt(10_000, 100_000))}`;

function inOurLetters(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}._-]|\p{Default_Ignorable_Code_Point}/gu, '');
  return trimmed(Array.from(trimmed(plain)).slice(0, LONGEST).join('').slice(0, LONGEST));
}

const trimmed = (name: string): string => name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
