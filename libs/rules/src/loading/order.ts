/**
 * Sorts the points of a graph so that each comes after what it depends on.
 *
 * @param size points are numbered from 0 to size − 1
 * @param dependencies what a point depends on
 * @returns the order, or the points of one cycle in the order they depend on each other
 */
export function sortGraph(
  size: number,
  dependencies: (point: number) => Iterable<number>,
): { readonly order: number[] } | { readonly cycle: number[] } {
  const order: number[] = [];
  const state = new Map<number, 'open' | 'done'>();

  for (let start = 0; start < size; start += 1) {
    const path: { readonly point: number; readonly rest: Iterator<number> }[] = [];
    if (!state.has(start)) open(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        state.set(top.point, 'done');
        order.push(top.point);
        path.pop();
      } else if (state.get(next.value) === 'open') {
        return { cycle: path.map(({ point }) => point).slice(path.findIndex(({ point }) => point === next.value)) };
      } else if (!state.has(next.value)) {
        open(next.value);
      }
    }

    function open(point: number): void {
      state.set(point, 'open');
      path.push({ point, rest: dependencies(point)[Symbol.iterator]() });
    }
  }
  return { order };
}
