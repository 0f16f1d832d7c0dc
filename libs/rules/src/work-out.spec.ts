import { choicesFor, deriveSheet, workOut } from '.';
import { aCharacter, aLoadedRuleset, carried, ownItem } from './testing/small-ruleset';

describe('a character worked out for a page', () => {
  const loaded = aLoadedRuleset();
  const items = [...loaded.items.keys()].map((id) => carried(loaded, id));

  it.each([
    ['a sound one', aCharacter()],
    ['one who carries everything there is', aCharacter({ equipment: items })],
    ['one with an item of their own', aCharacter({ equipment: [ownItem('own', { isEquipped: true })] })],
    ['one that makes no sense', { ...aCharacter(), classes: [{ id: 'nobody', level: -3 }] }],
  ])('has the sheet and the choices that each has alone: %s', (_, character) => {
    const { sheet, choices } = workOut(character, loaded);
    expect(sheet).toEqual(deriveSheet(character, loaded));
    expect(choices).toEqual(choicesFor(character, loaded));
  });
});
