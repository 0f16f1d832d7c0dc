import { blankCharacter, deriveSheet } from '@heroledger/rules';
import { srd, templates } from '../../../../../libs/rules/rulesets/testing/shipped';
import type { Character } from '@heroledger/rules';
import { outlineOf } from '../outline';
import { markdownSheet } from './markdown-sheet';
import { plain, plainLines } from './plain';

const sheetOf = (parts: Partial<Character>): string => {
  const character = { ...blankCharacter(srd.ruleset, 'Nobody'), ...parts };
  return markdownSheet(outlineOf(character, deriveSheet(character, srd), srd));
};

describe('a sheet as text to read', () => {
  it('tells every number, what is carried, what was chosen and where the rules are from', () => {
    const hero = templates.find(({ ruleset }) => ruleset === 'srd-5.1')?.document as unknown as Character;
    const text = sheetOf({ ...hero, biography: 'Born at sea.\nRaised ashore.\n\nLeft early.' });
    expect(text).toContain(`# ${hero.name}\n`);
    const { stats } = deriveSheet({ ...blankCharacter(srd.ruleset, ''), ...hero }, srd);
    for (const stat of stats.filter(({ group }) => group === 'skill' || group === 'save'))
      expect(text).toContain(`| ${stat.name} | ${stat.value < 0 ? '−' : '+'}${Math.abs(stat.value)} |`);
    for (const { name } of hero.equipment) expect(text).toContain(plain(name));
    expect(text).toContain('## Biography\n\nBorn at sea.  \nRaised ashore.\n\nLeft early.');
    expect(text).toContain('System Reference Document 5.1');
    expect(text).not.toContain('undefined');
  });

  it('says which rules are broken', () => {
    const text = sheetOf({ mode: 'advisory', abilities: { strength: 20 }, classes: [{ id: 'fighter', level: 3 }] });
    expect(text).toContain('## Corrections');
  });

  it.each([
    ['# Boss', '\\# Boss'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['![x](http://evil.example/p.png)', '!\\[x\\](http\\://evil.example/p.png)'],
    ['www.evil.example', 'www\\.evil.example'],
    ['a | b', 'a \\| b'],
    ['*bold* _it_ `code` ~~no~~ $x$', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~ \\$x\\$'],
    ['- item', '\\- item'],
    ['1. first', '1\\. first'],
    ['12) twelfth', '12\\) twelfth'],
    ['====', '\\===='],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['two\nlines\r\n# and more', 'two lines # and more'],
    ['St. John, 3.5 ft', 'St. John, 3.5 ft'],
  ])('keeps %j text: %j', (written, kept) => expect(plain(written)).toBe(kept));

  it('takes stories as the Markdown they are, and keeps what follows them', () => {
    const text = sheetOf({ personalityTraits: '```\n# left open', biography: '# Youth\n**Bold** at sea <b>x</b>' });
    expect(text).toContain('```  \n# left open  \n```\n\n## Biography\n\n### Youth  \n**Bold** at sea &lt;b>x&lt;/b>');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual(['# Nobody', '# left open  ']);
  });

  it('keeps lines, none of which becomes a heading or code', () => {
    expect(plainLines('# one\n    two\r\n\r\n\r\n\r\n---\n')).toBe('\\# one  \ntwo\n\n\\---');
  });
});
