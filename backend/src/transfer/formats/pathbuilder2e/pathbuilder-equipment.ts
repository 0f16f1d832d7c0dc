import { NO_THING, type Thing } from '../carried-over/carried-things';
import { type Json, at, isObject, textAt } from '../reading';
import { armorOf, weaponOf } from './pathbuilder-arms';
import { entriesAt, looseNumber } from './pathbuilder-build';

const MOST_CONTAINERS = 200;

/** `dexterity` is the modifier the abilities bring; armor may let less of it count. */
export function thingsOf(build: Json, dexterity: number): readonly Thing[] {
  const containers = containersOf(build);
  const listed = entriesAt(build, 'equipment').flatMap((entry) => thingOf(entry, containers));
  return [
    ...withoutTwins(containers, listed),
    ...listed,
    ...entriesAt(build, 'weapons').flatMap(weaponOf),
    ...entriesAt(build, 'armor').flatMap((entry) => armorOf(entry, build, dexterity)),
  ];
}

function containersOf(build: Json): readonly Thing[] {
  const written = at(build, 'equipmentContainers');
  if (!isObject(written)) return [];
  return Object.entries(written)
    .slice(0, MOST_CONTAINERS)
    .map(([key, container]) => {
      const name = textAt(container, 'containerName') || textAt(container, 'name') || 'Container';
      const holder = ['containerId', 'parent', 'inContainer'].map((place) => textAt(container, place)).find(Boolean);
      return {
        ...NO_THING,
        from: `equipmentContainers[${name}]`,
        key,
        name,
        kind: 'container',
        holder: holder ?? '',
      };
    });
}

/** A bag that stands in the list of things as well is one bag: that of the list. */
function withoutTwins(containers: readonly Thing[], listed: readonly Thing[]): readonly Thing[] {
  const inUse = new Set(listed.map(({ key }) => key));
  return containers.filter(({ key }) => !inUse.has(key));
}

/** `[name, quantity, container?, "Invested"?]`; in some files an object, or the name alone. */
function thingOf(entry: unknown, containers: readonly Thing[]): readonly Thing[] {
  const [named, quantity, ...rest] = partsOf(entry);
  if (typeof named !== 'string' || named.trim() === '') return [];
  const name = named.trim();
  const words = rest.slice(0, 8).flatMap((word) => (typeof word === 'string' ? [word.trim()] : []));
  const isInvested = words.some(saysInvested);
  const holder = words.find((word) => word !== '' && !saysInvested(word)) ?? '';
  const twin = containers.find((container) => isTwin(container, name, holder));
  return [
    {
      ...NO_THING,
      from: `equipment[${name}]`,
      key: twin?.key ?? '',
      kind: twin?.kind ?? null,
      name,
      quantity: looseNumber(quantity) ?? 1,
      isEquipped: isInvested,
      isInvested,
      holder,
      description: isInvested ? 'Invested.' : '',
    },
  ];
}

function partsOf(entry: unknown): readonly unknown[] {
  if (Array.isArray(entry)) return entry;
  if (typeof entry === 'string') return [entry];
  return [at(entry, 'name'), at(entry, 'qty') ?? at(entry, 'quantity'), at(entry, 'containerId')];
}

const saysInvested = (word: string): boolean => word.toLowerCase() === 'invested';

/** The container itself, which stands in the list of things as well; not one of its name that lies in it. */
const isTwin = (container: Thing, name: string, holder: string): boolean =>
  container.name.toLowerCase() === name.toLowerCase() && container.key !== holder;
