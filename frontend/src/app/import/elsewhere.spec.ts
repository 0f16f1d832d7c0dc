import { seemsToBe } from './elsewhere';

describe('A file that is not read here', () => {
  it.each([
    [{ name: 'Navasi', type: 'character', _stats: { systemId: 'pf2e' } }, 'a Pathfinder 2e actor of Foundry'],
    [{ success: true, build: { name: 'Celestina', ancestry: 'Elf', heritage: 'Ancient' } }, 'a Pathbuilder character'],
  ])('is named when it is recognised', (content, words) => {
    expect(seemsToBe(JSON.stringify(content))).toBe(words);
  });

  it.each(['{}', '[]', 'null', 'Once upon a time', '{"_stats":{"systemId":"dnd5e"}}'])(
    'is not guessed at: %s',
    (text) => {
      expect(seemsToBe(text)).toBeNull();
    },
  );
});
