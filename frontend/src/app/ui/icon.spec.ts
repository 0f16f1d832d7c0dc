import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconNames } from './icon-names';

describe('the sprite of icons', () => {
  const sprite = readFileSync(join(__dirname, '../../../public/icons.svg'), 'utf8');
  const drawn = Array.from(sprite.matchAll(/<symbol id="icon-(?<name>[a-z_]+)"/g), ({ groups }) => groups?.['name']);

  it('has every icon the app names and no other: run `node scripts/icons.mjs` after a change', () => {
    expect(drawn).toEqual([...iconNames]);
  });
});
