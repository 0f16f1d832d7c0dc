import { prose } from './prose';

describe('a story in a sheet to read', () => {
  it.each([
    ['**Bold** and _quiet_', '**Bold** and _quiet_'],
    [
      '- [x] Lamp\n- [ ] Rope\n\n---\n\n> Owes the ferryman.',
      '- [x] Lamp  \n- [ ] Rope\n\n---\n\n> Owes the ferryman.',
    ],
    ['[the map](https://example.test/map)', '[the map](https://example.test/map)'],
    ['[Mail](mailto:wren@example.test)', '[Mail](mailto:wren@example.test)'],
    ['```\nif a # b\n# c\n```\nend', '```  \nif a # b  \n# c  \n```  \nend'],
  ])('keeps its Markdown: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each([
    ['# Youth', '### Youth'],
    ['So:\n   ## Youth', 'So:  \n   #### Youth'],
    ['###### Youth', '###### Youth'],
    ['#', '###'],
    ['> # Youth', '> ### Youth'],
    ['- 1. # Youth', '- 1. ### Youth'],
    ['Youth\n====', 'Youth  \n\\===='],
    ['Youth\n  -', 'Youth  \n  \\-'],
    ['> Youth\n> ---', '> Youth  \n> \\---'],
    ['\u00a0\n---', '---'],
  ])('has no heading above those of the sheet: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each([
    ['<script>a()</script>', '&lt;script>a()&lt;/script>'],
    ['`<b>`', '`&lt;b>`'],
    ['```\n<b>\n```', '```  \n&lt;b>  \n```'],
    ['<javascript:a()>', '&lt;javascript:a()>'],
  ])('shows a tag as it was typed: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each([
    ['![p](https://evil.test/p.png)', '[p](https://evil.test/p.png)'],
    ['!!![p](https://evil.test/p.png)', '[p](https://evil.test/p.png)'],
    ['\\![p](https://evil.test/p.png)', '\\[p](https://evil.test/p.png)'],
    ['![[p.png]]', '[[p.png]]'],
  ])('loads no picture: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each([
    ['[x](javascript:a())', '[x]\\(javascript:a())'],
    ['[x]( JavaScript:a())', '[x]\\( JavaScript:a())'],
    ['[x](&#106;avascript:a())', '[x]\\(&#106;avascript:a())'],
    ['[x](\njavascript:a())', '[x]\\(  \njavascript:a())'],
    ['[x](<data:text/html,x>)', '[x]\\(&lt;data:text/html,x>)'],
    ['[x]\n\n[x]: javascript:a()', '[x]\n\n[x]\\: javascript:a()'],
  ])('links to nothing but pages and mail: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each([
    ['```\nleft open', '```  \nleft open  \n```'],
    ['~~~~\n~~~\n```', '~~~~  \n~~~  \n```  \n~~~~'],
    ['```\n``` not the end', '```  \n``` not the end  \n```'],
    ['- a\n  ```\nb\n```\nc', '- a  \n  \\```  \nb  \n```  \nc  \n```'],
    ['> ```', '> \\```'],
  ])('does not swallow what comes after it: %j', (written, kept) => expect(prose(written)).toBe(kept));

  it.each(['> '.repeat(25_000), '1. '.repeat(16_000), `${' '.repeat(90)}- a`])(
    'is text where nobody could follow it',
    (written) => expect(prose(written)).not.toMatch(/^\s*(?:>|1\.|- )/),
  );

  it('is read in no time, whatever it is', () => {
    const started = performance.now();
    for (const piece of ['- ', '!', '![', '](', '#', '`', '=', ' ', '1', '> \n', '- a\n']) prose(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
