import ironRoads from '../../../../docs/examples/iron-roads.json';
import { readRulesetFile } from './ruleset-file';

// Faked: the file, which this browser of the tests cannot read.
describe('a file that may be a ruleset', () => {
  const aFile = (text: string, size = text.length) => ({ size, text: () => Promise.resolve(text) }) as unknown as File;

  it('is taken as it is when it can be played', async () => {
    expect(await readRulesetFile(aFile(JSON.stringify(ironRoads)))).toEqual({ document: ironRoads, problems: null });
  });

  it('is refused with the place of each mistake', async () => {
    const { document, problems } = await readRulesetFile(
      aFile(JSON.stringify({ ...ironRoads, tags: [{ id: 'a b' }] })),
    );
    expect(document).toBeNull();
    expect(problems?.map(({ pointer }) => pointer)).toEqual(['/tags/0/name', '/tags/0/id']);
  });

  it('is refused with the line of each mistake', async () => {
    const text = JSON.stringify({ ...ironRoads, tags: [{ id: 'a b' }] }, null, 2);
    const line = text.slice(0, text.indexOf('a b')).split('\n').length;
    const { problems } = await readRulesetFile(aFile(text));
    expect(problems?.at(-1)).toMatchObject({ pointer: '/tags/0/id', line });
    expect((await readRulesetFile(aFile('{\n"format": 1,\n}'))).problems).toMatchObject([{ line: 3 }]);
  });

  it('is refused when it is no JSON, or larger than any game', async () => {
    expect((await readRulesetFile(aFile('{'))).problems).toMatchObject([{ pointer: '' }]);
    expect((await readRulesetFile(aFile('{}', 5_000_000))).problems).toMatchObject([{ pointer: '' }]);
  });
});
