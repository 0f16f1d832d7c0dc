import { seemsToBe } from './elsewhere';

describe('A file that is not read here', () => {
  it.each([
    [{ name: 'Soot', type: 'familiar', _stats: { systemId: 'pf2e' } }, 'an actor of Foundry that is no adventurer'],
    [{ type: 'character', _stats: { systemId: 'wfrp4e' } }, 'an adventurer of another system of Foundry'],
  ])('is named when it is recognised', (content, words) => {
    expect(seemsToBe(JSON.stringify(content))).toBe(words);
  });

  it.each(['{}', '[]', 'null', 'Once upon a time', '{"type":"character"}'])('is not guessed at: %s', (text) => {
    expect(seemsToBe(text)).toBeNull();
  });
});
