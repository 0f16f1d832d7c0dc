const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};
const BREAKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'blockquote',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
]);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'object']);

/** Twice what any field of a character holds; more is not looked at. */
const LONGEST_MARKUP = 100_000;

/** Every alternative ends where the next tag begins, so that no input makes it look twice. */
const PIECES = /<(\/?)([a-z][a-z0-9]*)[^<>]*>|<[!/?][^<>]*>|[^<]+|</gi;

/**
 * The words of a piece of HTML, a line for each block. What is not shown (scripts, styles) is left out; the result is
 * text, not markup: it may hold angle brackets that were written as entities.
 */
export function plainText(html: string): string {
  let text = '';
  let unseen: string | null = null;
  for (const piece of html.slice(0, LONGEST_MARKUP).matchAll(PIECES)) {
    const tag = tagOf(piece);
    if (unseen !== null) unseen = tag?.name === unseen && tag.closes ? null : unseen;
    else if (tag === null) text += shown(piece[0]);
    else if (UNSEEN.has(tag.name) && !tag.closes) unseen = tag.name;
    else if (BREAKS.has(tag.name)) text += '\n';
  }
  return tidy(text);
}

function tagOf([, slash, name]: RegExpExecArray): { readonly name: string; readonly closes: boolean } | null {
  return name === undefined ? null : { name: name.toLowerCase(), closes: slash === '/' };
}

/** Comments and the like say nothing. */
const shown = (piece: string): string => (/^<[!/?]/.test(piece) ? '' : words(piece));

/** Without entities and without the links Foundry writes as `@UUID[…]{label}`. */
const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // What rolls dice is told as dice: `@Damage[1d6[fire]]`.
    .replace(
      /@Damage\[([^\][]{0,100})\[([^\][]{0,60})\]\](?:\{([^{}]{0,300})\})?/g,
      (_roll, dice: string, kind: string, label: string | undefined) => label ?? `${dice} ${kind}`,
    )
    .replace(
      /@[A-Za-z]{1,20}\[[^\][]{0,300}\](?:\{([^{}]{0,300})\})?/g,
      (_link, label: string | undefined) => label ?? '',
    )
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decoded);

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const storable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return storable ? String.fromCodePoint(code) : '';
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
