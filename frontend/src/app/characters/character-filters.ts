import type { CharacterQuery } from './character-messages';

/** What the address of the list may ask for; text, as addresses are. */
export interface ListAddress {
  readonly search: string;
  readonly ruleset: string;
  readonly class: string;
  /** `5-10`. */
  readonly levels: string;
  readonly tag: string;
  readonly sort: string;
}

export const levelRanges = ['1-4', '5-10', '11-16', '17-20'] as const;
const sortings = ['-updatedAt', 'name', '-level', '-createdAt'] as const;

/** An address somebody typed or kept from long ago may hold anything: what means nothing asks for nothing. */
export function readAddress(params: Readonly<Record<string, string | undefined>>): ListAddress {
  const levels = params['levels'] ?? '';
  const sort = params['sort'] ?? '';
  return {
    search: params['search'] ?? '',
    ruleset: params['ruleset'] ?? '',
    class: params['class'] ?? '',
    levels: isOneOf(levelRanges, levels) ? levels : '',
    tag: params['tag'] ?? '',
    sort: isOneOf(sortings, sort) ? sort : sortings[0],
  };
}

export function queryOf(address: ListAddress): CharacterQuery {
  return { ...filtersOf(address), sort: address.sort, includeTotal: true, limit: PAGE_SIZE };
}

/** Which characters it asks for, whatever their order. */
export function filtersOf(address: ListAddress): CharacterQuery {
  const [least, most] = address.levels.split('-').map(Number);
  return {
    search: address.search.trim(),
    ruleset: address.ruleset,
    class: address.class,
    tag: address.tag,
    ...(least === undefined || most === undefined ? {} : { minLevel: least, maxLevel: most }),
    isTemplate: false,
  };
}

/** Something hides characters. */
export function narrows(address: ListAddress): boolean {
  return [address.search.trim(), address.ruleset, address.class, address.levels, address.tag].some(
    (part) => part !== '',
  );
}

const PAGE_SIZE = 24;

function isOneOf<Option extends string>(options: readonly Option[], value: string): value is Option {
  return options.some((option) => option === value);
}
