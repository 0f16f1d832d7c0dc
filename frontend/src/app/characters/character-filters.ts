import type { CharacterQuery, FilterQuery, Visibility } from './character-messages';

/** What the address of the list may ask for; text, as addresses are. */
export interface ListAddress {
  readonly search: string;
  readonly ruleset: string;
  readonly class: string;
  readonly ancestry: string;
  /** `5-10`. */
  readonly levels: string;
  readonly tag: string;
  readonly visibility: Visibility | '';
  /** Days as the reader's calendar has them, `2026-11-28`; `After` is from its beginning, `Before` until then. */
  readonly updatedAfter: string;
  readonly updatedBefore: string;
  readonly createdAfter: string;
  readonly createdBefore: string;
  readonly sort: string;
}

/** Parts of the address that can hide characters. */
export type FilterKey = Exclude<keyof ListAddress, 'sort'>;

export const dayKeys = ['updatedAfter', 'updatedBefore', 'createdAfter', 'createdBefore'] as const;
export type DayKey = (typeof dayKeys)[number];

export const filterKeys: readonly FilterKey[] = [
  ...(['search', 'ruleset', 'class', 'ancestry', 'levels', 'tag', 'visibility'] as const),
  ...dayKeys,
];

export const levelRanges = ['1-4', '5-10', '11-16', '17-20'] as const;
export const visibilities = ['private', 'link', 'public'] as const;
export const sortings = [
  '-updatedAt',
  'updatedAt',
  '-createdAt',
  'createdAt',
  'name',
  '-name',
  '-level',
  'level',
] as const;

/** An address somebody typed or kept from long ago may hold anything: what means nothing asks for nothing. */
export function readAddress(params: Readonly<Record<string, string | undefined>>): ListAddress {
  const text = (key: string): string => params[key] ?? '';
  const levels = text('levels');
  const [visibility, sort] = [text('visibility'), text('sort')];
  return {
    search: text('search'),
    ruleset: text('ruleset'),
    class: text('class'),
    ancestry: text('ancestry'),
    levels: isRange(levels) ? levels : '',
    tag: text('tag'),
    visibility: isOneOf(visibilities, visibility) ? visibility : '',
    updatedAfter: dayOf(text('updatedAfter')),
    updatedBefore: dayOf(text('updatedBefore')),
    createdAfter: dayOf(text('createdAfter')),
    createdBefore: dayOf(text('createdBefore')),
    sort: isOneOf(sortings, sort) ? sort : sortings[0],
  };
}

export function queryOf(address: ListAddress): CharacterQuery {
  return { ...filtersOf(address), sort: address.sort, includeTotal: true, limit: PAGE_SIZE };
}

/** Which characters it asks for, whatever their order. */
export function filtersOf(address: ListAddress): CharacterQuery {
  return { ...askedFor(address), isTemplate: false };
}

/** What is kept of an address under a name. */
export function toSaved(address: ListAddress): FilterQuery {
  return { ...askedFor(address), sort: address.sort as NonNullable<FilterQuery['sort']> };
}

/** The address of what was kept; what the page cannot show is left out. */
export function fromSaved(query: FilterQuery): ListAddress {
  const { minLevel, maxLevel } = query;
  const days = dayKeys.map((key) => [key, query[key] === undefined ? '' : localDay(query[key])] as const);
  const levels = minLevel === undefined && maxLevel === undefined ? '' : `${minLevel ?? 0}-${maxLevel ?? 999}`;
  const { search, ruleset, class: classId, ancestry, tag, visibility, sort } = query;
  const texts = { search, ruleset, class: classId, ancestry, tag, visibility, sort };
  return readAddress({ ...texts, ...Object.fromEntries(days), levels });
}

/** The bounds of `5-10`; none for what is no range. */
export function boundsOf(levels: string): { readonly minLevel?: number; readonly maxLevel?: number } {
  const [minLevel, maxLevel] = isRange(levels) ? levels.split('-').map(Number) : [];
  return minLevel === undefined || maxLevel === undefined ? {} : { minLevel, maxLevel };
}

function askedFor(address: ListAddress): FilterQuery {
  const { ruleset, ancestry, tag, visibility } = address;
  const texts = { search: address.search.trim(), ruleset, class: address.class, ancestry, tag, visibility };
  const days = dayKeys.map((key) => [key, address[key] === '' ? '' : new Date(`${address[key]}T00:00`).toISOString()]);
  const given = [...Object.entries(texts), ...days].filter(([, value]) => value !== '');
  return {
    ...(Object.fromEntries(given) as FilterQuery),
    ...boundsOf(address.levels),
  };
}

/** The parts that hide characters, in the order in which they are shown. */
export const narrowings = (address: ListAddress): readonly FilterKey[] =>
  filterKeys.filter((key) => address[key].trim() !== '');

/** Something hides characters. */
export const narrows = (address: ListAddress): boolean => narrowings(address).length > 0;

const PAGE_SIZE = 24;

function isRange(text: string): boolean {
  const [least = Number.NaN, most = Number.NaN] = /^\d{1,3}-\d{1,3}$/.test(text) ? text.split('-').map(Number) : [];
  return least <= most;
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return '';
  const day = new Date(`${text}T00:00`);
  return Number.isNaN(day.getTime()) || localDay(day.toISOString()) !== text ? '' : text;
}

function localDay(time: string): string {
  const day = new Date(time);
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(day.getFullYear()).padStart(4, '0')}-${month ?? ''}-${date ?? ''}`;
}

function isOneOf<Option extends string>(options: readonly Option[], value: string): value is Option {
  return options.some((option) => option === value);
}
