import { isArray, isObject, own, type JsonObject } from '../json/guards';
import { pointer, pointerParts } from '../json/pointer';
import type { PatchOperation } from '../sheet';

/** A patch does not fit the document it is applied to. */
export class PatchError extends Error {
  override readonly name = 'PatchError';

  constructor(
    message: string,
    readonly path: string,
  ) {
    super(message);
  }
}

/**
 * The RFC 6902 operations that turn one JSON value into another: `applyPatch(a, createPatch(a, b))` equals `b`.
 * Entries of lists are told apart by their `id` where all have one, so that an entry taken out is one operation.
 */
export function createPatch(a: unknown, b: unknown): PatchOperation[] {
  const operations: PatchOperation[] = [];
  compare(a, b, [], operations);
  return operations;
}

type Path = readonly (string | number)[];

function compare(a: unknown, b: unknown, path: Path, out: PatchOperation[]): void {
  if (Object.is(a, b)) return;
  if (isArray(a) && isArray(b)) compareLists(a, b, path, out);
  else if (isObject(a) && isObject(b)) compareObjects(a, b, path, out);
  else out.push({ op: 'replace', path: pointer(...path), value: b });
}

function compareObjects(a: JsonObject, b: JsonObject, path: Path, out: PatchOperation[]): void {
  for (const key of Object.keys(a)) {
    if (!Object.hasOwn(b, key)) out.push({ op: 'remove', path: pointer(...path, key) });
  }
  for (const key of Object.keys(b)) {
    if (Object.hasOwn(a, key)) compare(own(a, key), own(b, key), [...path, key], out);
    else out.push({ op: 'add', path: pointer(...path, key), value: own(b, key) });
  }
}

function compareLists(a: readonly unknown[], b: readonly unknown[], path: Path, out: PatchOperation[]): void {
  const before = idsOf(a);
  const after = idsOf(b);
  if (before !== null && after !== null) compareById({ a, b, before, after }, path, out);
  else compareByPlace(a, b, path, out);
}

/** The ids of all entries; null unless each entry has one of its own. */
function idsOf(list: readonly unknown[]): string[] | null {
  const ids = list.flatMap((entry) => {
    const id = isObject(entry) ? own(entry, 'id') : undefined;
    return typeof id === 'string' ? [id] : [];
  });
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : null;
}

interface ListsById {
  readonly a: readonly unknown[];
  readonly b: readonly unknown[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Takes out what is gone, then walks the new list and brings each entry to its place. */
function compareById({ a, b, before, after }: ListsById, path: Path, out: PatchOperation[]): void {
  const staying = new Set(after);
  const entries = new Map(before.map((id, index) => [id, a[index]]));
  const current = [...before];
  const remove = (index: number): void => {
    current.splice(index, 1);
    out.push({ op: 'remove', path: pointer(...path, index) });
  };

  for (let index = current.length - 1; index >= 0; index -= 1) {
    if (!staying.has(current[index] ?? '')) remove(index);
  }
  after.forEach((id, index) => {
    if (current[index] === id) {
      compare(entries.get(id), b[index], [...path, index], out);
      return;
    }
    const elsewhere = current.indexOf(id, index);
    if (elsewhere >= 0) remove(elsewhere);
    current.splice(index, 0, id);
    out.push({ op: 'add', path: pointer(...path, index), value: b[index] });
  });
}

/** What is alike at both ends stays; between them entries are replaced, then taken out or added. */
function compareByPlace(a: readonly unknown[], b: readonly unknown[], path: Path, out: PatchOperation[]): void {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && sameJson(a[start], b[start])) start += 1;
  let tail = 0;
  while (tail < shorter - start && sameJson(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail += 1;

  const common = shorter - tail;
  for (let index = start; index < common; index += 1) compare(a[index], b[index], [...path, index], out);
  for (let index = a.length - tail - 1; index >= Math.max(common, start); index -= 1) {
    out.push({ op: 'remove', path: pointer(...path, index) });
  }
  for (let index = Math.max(common, start); index < b.length - tail; index += 1) {
    out.push({ op: 'add', path: pointer(...path, index), value: b[index] });
  }
}

/** Whether two JSON values say the same; the order of keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (isArray(a) && isArray(b)) return a.length === b.length && a.every((entry, index) => sameJson(entry, b[index]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameJson(own(a, key), own(b, key)))
    );
  }
  return Object.is(a, b);
}

/**
 * Applies `add`, `replace` and `remove` in order. The document itself stays as it is; what the patch does not touch is
 * shared with the result. No path can reach a prototype: only own properties are read, and only own ones are made.
 *
 * @throws PatchError when a path leads nowhere or is no JSON Pointer
 */
export function applyPatch(document: unknown, patch: readonly PatchOperation[]): unknown {
  return patch.reduce<unknown>((current, operation) => {
    const parts = pointerParts(operation.path);
    if (parts === null) throw new PatchError(`“${operation.path}” is no JSON Pointer.`, operation.path);
    return applyAt(current, parts, operation);
  }, document);
}

function applyAt(value: unknown, [part, ...rest]: readonly string[], operation: PatchOperation): unknown {
  if (part === undefined) {
    if (operation.op === 'remove') throw new PatchError('The whole document cannot be removed.', operation.path);
    return operation.value;
  }
  if (isArray(value)) return applyToList(value, part, rest, operation);
  if (isObject(value)) return applyToObject(value, part, rest, operation);
  throw leadsNowhere(operation);
}

function applyToObject(
  object: JsonObject,
  key: string,
  rest: readonly string[],
  operation: PatchOperation,
): JsonObject {
  const isThere = Object.hasOwn(object, key);
  const isAdding = rest.length === 0 && operation.op === 'add';
  if (!isThere && !isAdding) throw leadsNowhere(operation);
  if (rest.length === 0 && operation.op === 'remove') return without(object, key);
  // A computed key makes an own property even when it is called __proto__.
  return { ...object, [key]: applyAt(own(object, key), rest, operation) };
}

/** The object without one of its keys. */
function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function applyToList(
  list: readonly unknown[],
  part: string,
  rest: readonly string[],
  operation: PatchOperation,
): readonly unknown[] {
  const isLast = rest.length === 0;
  const index = placeIn(list, part, operation);
  const copy = [...list];
  if (isLast && operation.op === 'add') copy.splice(index, 0, operation.value);
  else if (index >= list.length) throw leadsNowhere(operation);
  else if (isLast && operation.op === 'remove') copy.splice(index, 1);
  else copy[index] = applyAt(list[index], rest, operation);
  return copy;
}

function placeIn(list: readonly unknown[], part: string, operation: PatchOperation): number {
  if (part === '-') return list.length;
  const index = /^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : Number.NaN;
  if (!(index <= list.length)) throw leadsNowhere(operation);
  return index;
}

function leadsNowhere({ op, path }: PatchOperation): PatchError {
  return new PatchError(`There is nothing to ${op} at “${path}”.`, path);
}
