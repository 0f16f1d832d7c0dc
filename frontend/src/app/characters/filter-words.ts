import type { Named } from '@heroledger/rules';
import {
  type DayKey,
  type FilterKey,
  type ListAddress,
  levelRanges,
  type sortings,
  visibilities,
} from './character-filters';

export const dayWords: Readonly<Record<DayKey, string>> = {
  updatedAfter: $localize`Changed since`,
  updatedBefore: $localize`Changed before`,
  createdAfter: $localize`Made since`,
  createdBefore: $localize`Made before`,
};

const sortingWords: Readonly<Record<(typeof sortings)[number], string>> = {
  '-updatedAt': $localize`Last changed first`,
  updatedAt: $localize`Last changed last`,
  '-createdAt': $localize`Newest first`,
  createdAt: $localize`Oldest first`,
  name: $localize`By name`,
  '-name': $localize`By name, backwards`,
  '-level': $localize`Highest level first`,
  level: $localize`Lowest level first`,
};
export const sortingOptions: readonly Named[] = Object.entries(sortingWords).map(([id, name]) => ({ id, name }));

const visibilityWords = {
  private: $localize`Private`,
  link: $localize`Whoever has the link`,
  public: $localize`Everybody`,
} as const;
export const visibilityOptions: readonly Named[] = visibilities.map((id) => ({ id, name: visibilityWords[id] }));

const levelName = (id: string): string => $localize`Level ${id.replace('-', '–')}:range:`;
export const levelOptions: readonly Named[] = levelRanges.map((id) => ({ id, name: levelName(id) }));

/** A filter as it is called where it might be taken away. */
export function filterName(key: FilterKey, address: ListAddress, names: readonly Named[]): string {
  const value = address[key];
  switch (key) {
    case 'search':
      return `“${value.trim()}”`;
    case 'levels':
      return levelName(value);
    case 'visibility':
      return value === '' ? '' : visibilityWords[value as keyof typeof visibilityWords];
    case 'updatedAfter':
    case 'updatedBefore':
    case 'createdAfter':
    case 'createdBefore':
      return `${dayWords[key]} ${value}`;
    default:
      return names.find(({ id }) => id === value)?.name ?? value;
  }
}
