/** A page somebody ended up on. */
export interface Landed {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

type More = Readonly<Omit<RequestInit, 'redirect' | 'headers'>> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Follows redirects and keeps cookies as a browser does; it knows where the public address of the server really is. */
export class TestBrowser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(
    private readonly publicUrl: string,
    private readonly origin: string,
  ) {}

  /** Opens an address and goes where it leads; stops in front of an address that `before` names. */
  async open(url: string, before: (url: string) => boolean = () => false, more: More = {}): Promise<Landed> {
    let next = new URL(url, this.publicUrl).href;
    let sent = more;
    for (let hops = 0; hops < 20; hops += 1) {
      if (before(next)) return { url: next, status: 0, text: '' };
      const answer = await this.send(next, sent);
      const location = answer.headers.get('location');
      if (location === null) return { url: next, status: answer.status, text: await answer.text() };
      next = new URL(location, next).href;
      sent = {};
    }
    throw new Error(`Nothing but redirects, at last to ${next}`);
  }

  /** What a script of our own page asks. */
  call(
    path: string,
    method = 'POST',
    headers: Readonly<Record<string, string>> = {},
    body?: object,
  ): Promise<Response> {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.send(`${this.publicUrl}/api/v1${path}`, {
      method,
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest', ...json, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Signs in with the provider's own pages, from wherever its sign-in begins, and stops before coming back to us. */
  async proveAtProvider(begin: string, who: string): Promise<string> {
    const isOurs = (url: string) => url.startsWith(this.publicUrl) && url.includes('/callback?');
    let page = await this.open(begin, isOurs);
    while (!isOurs(page.url)) {
      const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1];
      const sent = prompt === undefined ? formThatSendsItself(page) : null;
      if (sent !== null) {
        page = await this.open(sent.action, isOurs, { method: 'POST', body: sent.body });
        continue;
      }
      if (prompt === undefined) throw new Error(`No page of a provider: ${page.url} ${page.text.slice(0, 300)}`);
      const body = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: who, password: 'any' } : {}) });
      page = await this.open(page.url, isOurs, { method: 'POST', body });
    }
    return page.url;
  }

  cookie(name: string): string | undefined {
    return this.jar(this.publicUrl).get(name);
  }

  private async send(url: string, { headers, ...rest }: More): Promise<Response> {
    const { origin } = new URL(url);
    const real = origin === this.publicUrl ? this.origin + url.slice(origin.length) : url;
    const jar = this.jar(origin);
    const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(real, {
      ...rest,
      redirect: 'manual',
      headers: { accept: 'text/html,application/xhtml+xml', cookie, ...headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  private jar(origin: string): Map<string, string> {
    const known = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, known);
    return known;
  }
}

/** A page whose script does nothing but send its form, such as one that signs somebody else out first; null for others. */
function formThatSendsItself({ text }: Landed): { readonly action: string; readonly body: URLSearchParams } | null {
  const action = /forms\[0\]\.submit\(\)[\s\S]*<form method="post" action="([^"]+)"/.exec(text)?.[1];
  if (action === undefined) return null;
  const fields = Array.from(text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g));
  return {
    action,
    body: new URLSearchParams(fields.map(([, name = '', value = '']): [string, string] => [name, value])),
  };
}
