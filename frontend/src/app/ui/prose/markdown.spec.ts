import { toHtml } from './markdown';

describe('A text with Markdown', () => {
  it.each([
    ['Left the **guard**.\nNever went back.', '<p>Left the <strong>guard</strong>.<br>Never went back.</p>'],
    ['# The ford', '<h3>The ford</h3>'],
    ['##### The ford', '<h6>The ford</h6>'],
    ['> Owes the ferryman.', '<blockquote>\n<p>Owes the ferryman.</p>\n</blockquote>'],
    ['- [x] Lamp\n- [ ] Rope', '☑'],
    ['[the map](https://example.test/map)', 'href="https://example.test/map" target="_blank" rel="noopener'],
  ])('is shown with it: %j', (markdown, html) => {
    expect(toHtml(markdown)).toContain(html);
  });

  it.each([
    ['a tag', '<img src=x onerror=alert(1)>', '&lt;img'],
    ['a block of tags', '<div onclick="a()">\n<script>a()</script>\n</div>', '&lt;script'],
    ['a tag in a picture', '![<svg onload=a()>](https://example.test/p.png)', '&lt;svg'],
    ['a tag in code', '`<b onclick=a()>`', '&lt;b'],
    ['a tag in an address', '[x](https://example.test/"><img/src=x>)', '&gt;&lt;img'],
  ])('shows %s as it was typed', (_, markdown, shown) => {
    const html = toHtml(markdown) ?? '';
    expect(html.replaceAll('&quot;', '"').replaceAll('%3E%3C', '&gt;&lt;')).toContain(shown);
    expect(html).not.toMatch(/<(?:img|svg|script|div|b)\b/);
  });

  it.each(['javascript:a()', 'JAVASCRIPT:a()', 'data:text/html,x', 'vbscript:a', '//elsewhere.test', '/account'])(
    'leads nowhere but to pages of the web and to addresses: %s',
    (href) => {
      expect(toHtml(`[there](${href})`)).toBe('<p>there</p>\n');
      expect(toHtml(`![there](${href})`)).toBe('<p>there</p>\n');
    },
  );

  it('loads no picture from elsewhere, but links to it', () => {
    const html = toHtml('![A map](https://example.test/map.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('href="https://example.test/map.png"');
  });

  it.each([
    ['quotes in quotes', '> '.repeat(25_000)],
    ['lists in lists', '1. '.repeat(16_000)],
    ['both', '- > '.repeat(12_000)],
    ['lists that go ever deeper', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('is shown as it was typed where nobody could follow it: %s', (_, markdown) => {
    expect(toHtml(markdown)).toBeNull();
  });
});
