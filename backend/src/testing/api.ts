import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  /** Parsed JSON, or the text of anything else. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of it
  readonly body: any;
  readonly headers: IncomingHttpHeaders;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client over a real socket; adds nothing but its token and the content type of JSON. Paths are under /api/v1. */
export class Api {
  constructor(
    private readonly origin: string,
    readonly token: string | null = null,
  ) {}

  get(path: string, sent?: Sent): Promise<Answer> {
    return this.send('GET', path, undefined, sent);
  }

  post(path: string, body?: unknown, sent?: Sent): Promise<Answer> {
    return this.send('POST', path, body, sent);
  }

  put(path: string, body: unknown, sent?: Sent): Promise<Answer> {
    return this.send('PUT', path, body, sent);
  }

  patch(path: string, body: unknown, sent?: Sent): Promise<Answer> {
    return this.send('PATCH', path, body, sent);
  }

  delete(path: string, sent?: Sent): Promise<Answer> {
    return this.send('DELETE', path, undefined, sent);
  }

  /** The one request of its kind: a deletion that has to be confirmed. */
  deleteWith(path: string, body: unknown): Promise<Answer> {
    return this.send('DELETE', path, body);
  }

  as(token: string | null): Api {
    return new Api(this.origin, token);
  }

  private send(method: string, path: string, body: unknown, sent: Sent = {}): Promise<Answer> {
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const headers = {
      ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }),
      ...sent.headers,
    };
    const url = /^\/(api|dev|health|metrics)/.test(path) ? path : `/api/v1${path}`;
    return new Promise((resolve, reject) => {
      const outgoing = request(this.origin + url, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const isJson = /[/+]json/.test(response.headers['content-type'] ?? '');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: isJson && text !== '' ? JSON.parse(text) : text,
          });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  }
}
