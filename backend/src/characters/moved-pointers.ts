import { InvalidRequest } from '../problem';
import { RulesViolated } from './characters.problems';

/** Does `work`; where it finds mistakes in a document, `move` says where in the request each of them stands. */
export async function withMovedPointers<T>(move: (pointer: string) => string, work: () => Promise<T>): Promise<T> {
  const moved = <D extends { readonly pointer: string }>(detail: D): D => ({
    ...detail,
    pointer: move(detail.pointer),
  });
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidRequest) throw new InvalidRequest(error.errors.map(moved));
    if (error instanceof RulesViolated) throw new RulesViolated(error.violations.map(moved));
    throw error;
  }
}
