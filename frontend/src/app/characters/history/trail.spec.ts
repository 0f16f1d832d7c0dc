import type { VersionSummary } from '../character-messages';
import { spread, trailOf } from './trail';

const noon = new Date(2026, 10, 17, 12, 0).getTime();

function version(number: number, minutes: number, kind: VersionSummary['kind'] = 'saved'): VersionSummary {
  const createdAt = new Date(noon + minutes * 60_000).toISOString();
  return { number, changeDescription: `Save ${String(number)}`, kind, createdAt, actor: 'noor' };
}

function shape(versions: readonly VersionSummary[]): readonly (readonly number[])[][] {
  return trailOf(versions).map(({ entries }) => entries.map((entry) => entry.versions.map(({ number }) => number)));
}

describe('The time line', () => {
  it('gathers the small saves of one sitting, but never the newest', () => {
    expect(shape([version(4, 6), version(3, 4), version(2, 2), version(1, 0)])).toEqual([[[4], [3, 2, 1]]]);
  });

  it('begins a new entry after a pause', () => {
    expect(shape([version(4, 90), version(3, 62), version(2, 60), version(1, 0)])).toEqual([[[4], [3, 2], [1]]]);
  });

  it('leaves what was named, restored or made standing alone', () => {
    const versions = [version(5, 8), version(4, 6), version(3, 4, 'snapshot'), version(2, 2), version(1, 0, 'created')];
    expect(shape(versions)).toEqual([[[5], [4], [3], [2], [1]]]);
  });

  it('shows each of the saves it gathered, when it is asked to', () => {
    const days = trailOf([version(4, 90), version(3, 62), version(2, 60), version(1, 0)]);
    const shown = spread(days, new Set([3])).flatMap(({ entries }) => entries.map((entry) => entry.version.number));
    expect(shown).toEqual([4, 3, 2, 1]);
    expect(spread(days, new Set())).toEqual(days);
  });

  it('heads each day', () => {
    const yesterday = -24 * 60;
    expect(shape([version(3, 5), version(2, 0), version(1, yesterday)])).toEqual([[[3], [2]], [[1]]]);
  });
});
