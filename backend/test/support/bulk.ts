type Schemas = Readonly<Record<string, unknown>>;

/** Lists whose ids name parts of the very document they stand in, and nothing anybody else could own. */
const INNER = ['EquipmentItemDto'];

/** Whether somewhere in what an operation asks for there is a list of ids, or of things with an id. */
export function takesSeveral(asked: unknown, schemas: Schemas, seen: readonly string[] = []): boolean {
  if (Array.isArray(asked)) return asked.some((part) => takesSeveral(part, schemas, seen));
  if (!isObject(asked)) return false;
  const name = nameOf(asked);
  if (name !== null) return !seen.includes(name) && takesSeveral(schemas[name], schemas, [...seen, name]);
  if (asked['type'] === 'array' && isIdentified(asked['items'], schemas)) return true;
  return Object.entries(asked).some(
    ([key, part]) => (/ids$/i.test(key) && isList(part)) || takesSeveral(part, schemas, seen),
  );
}

const isList = (schema: unknown): boolean => isObject(schema) && schema['type'] === 'array';

function isIdentified(items: unknown, schemas: Schemas): boolean {
  if (!isObject(items)) return false;
  const name = nameOf(items);
  if (name !== null) return !INNER.includes(name) && isIdentified(schemas[name], schemas);
  return isId(items) || (isObject(items['properties']) && Object.values(items['properties']).some(isId));
}

const isId = (schema: unknown): boolean => isObject(schema) && schema['format'] === 'uuid';

const nameOf = (schema: Record<string, unknown>): string | null =>
  typeof schema['$ref'] === 'string' ? (schema['$ref'].split('/').at(-1) ?? null) : null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
