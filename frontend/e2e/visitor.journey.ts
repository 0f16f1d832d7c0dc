// The visitor against pages that are broken on purpose: what it overlooks, every journey overlooks.
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { startBrowser, Visitor } from './visitor';

const POLICY = "default-src 'self'; script-src 'self' 'nonce-ours'; style-src 'unsafe-inline'";
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width"></head><body><main><h1>A page</h1>${body}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/sound': page('<p>Nothing to see.</p>'),
  '/console': page('<script nonce="ours">console.error("the dragon sneezed")</script>'),
  '/exception': page('<script nonce="ours">undefined.hoard</script>'),
  '/policy': page('<script>document.title = "Ha"</script>'),
  '/broken-server': page('<script nonce="ours">fetch("/fails")</script>'),
  '/unlabelled': page('<input>'),
  '/dark-contrast': page(
    '<style>body{background:#fff}p{color:#000}@media (prefers-color-scheme:dark){p{color:#eee}}</style><p>Unreadable by night.</p>',
  ),
  '/too-wide': page('<div style="width:600px">wide</div>'),
};

jest.setTimeout(60_000);

describe('a visitor', () => {
  let server: Server;
  let url: string;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    server = createServer((request, answer) => {
      const body = request.url === '/favicon.ico' ? '' : PAGES[request.url ?? ''];
      answer.writeHead(body === undefined ? 500 : 200, {
        'content-type': 'text/html',
        'content-security-policy': POLICY,
      });
      answer.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('This machine gives no port.');
    url = `http://127.0.0.1:${address.port}`;
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  beforeEach(async () => {
    visitor = await Visitor.arrive(browser, url, 'phone');
  });
  afterEach(() => visitor.leave());

  it('has nothing to say about a sound page', async () => {
    await visitor.page.goto('/sound');
    expect(visitor.complaints()).toEqual([]);
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.scrollsSideways()).toBe(false);
  });

  it.each([
    ['an error in the console', '/console', /the dragon sneezed/],
    ['an exception', '/exception', /page: .*hoard/],
    ['a script that the policy refuses', '/policy', /script-src-elem refused inline/],
    ['a failing server', '/broken-server', /server: 500 for .*\/fails/],
  ])('notices %s', async (_what, path, complaint) => {
    await visitor.page.goto(path, { waitUntil: 'networkidle' });
    expect(visitor.complaints().join('\n')).toMatch(complaint);
  });

  it('forgives what the journey provokes, and nothing else', async () => {
    visitor.forgive(/sneezed/);
    await visitor.page.goto('/console');
    expect(visitor.complaints()).toEqual([]);
    await visitor.page.goto('/exception');
    expect(visitor.complaints()).toHaveLength(1);
  });

  it('notices a field without a label', async () => {
    await visitor.page.goto('/unlabelled');
    expect(await visitor.barriers()).toEqual(['light label: input', 'dark label: input']);
  });

  it('notices colours that fail in one theme only', async () => {
    await visitor.page.goto('/dark-contrast');
    expect(await visitor.barriers()).toEqual(['dark color-contrast: p']);
  });

  it('notices what is too wide for a phone', async () => {
    await visitor.page.goto('/too-wide');
    expect(await visitor.scrollsSideways()).toBe(true);
  });
});
