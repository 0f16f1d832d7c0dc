import type { Visitor } from './visitor';

/** Everything a page has to be, whatever is on it; leaves its picture behind as `name`. */
export async function expectSound(visitor: Visitor, name: string): Promise<void> {
  await visitor.photograph(name);
  expect(await visitor.barriers()).toEqual([]);
  expect(await visitor.scrollsSideways()).toBe(false);
  expect(await visitor.undrawn()).toEqual([]);
}
