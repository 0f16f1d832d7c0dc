import { digest } from '../../../crypto';
import { LONG_NAMES } from '../../formats/foundry-dnd5e/foundry-names';

/** Foundry's ids are sixteen letters and digits; the same thing has the same one in every export. */
export const foundryId = (...parts: readonly string[]): string => digest(parts.join(' ')).slice(0, 16);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Paragraphs of plain text as Foundry keeps them: markup, of which nothing is the player's. */
export const markup = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** Foundry would make links and rolls of `@UUID[…]` and `[[…]]` too. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll('@', '&#64;')
    .replaceAll('[', '&#91;');

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(LONG_NAMES).map(([short, long]) => [long, short]),
);

/** What Foundry calls a proficiency: `thieves-cant` is `cant`. */
export const shortName = (id: string): string => SHORT_NAMES.get(id) ?? id;
