import { plainText } from './plain-text';

describe('words out of markup', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br/>two<BR>three', 'One\ntwo\nthree'],
    ['a &amp; b &lt;c&gt; &#39;d&#39; &#x2014; &nope;', "a & b <c> 'd' — &nope;"],
    ['<script>alert("<p>x</p>")</script>after<style>p{}</style>', 'after'],
    ['<script>never closed', ''],
    ['See @UUID[Compendium.x.y]{the inn} and @Check[dex].', 'See the inn and .'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<!-- hidden -->shown', 'shown'],
    ['&#0;&#xD800;x', 'x'],
    ['You take @Damage[2d6[fire]] and @Damage[1d4[cold]]{a chill}.', 'You take 2d6 fire and a chill.'],
    ['', ''],
  ])('%j', (html, text) => expect(plainText(html)).toBe(text));
});
