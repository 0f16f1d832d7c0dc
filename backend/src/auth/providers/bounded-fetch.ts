import type { CustomFetchOptions } from 'openid-client';

/** Bytes; a discovery document has a few thousand. */
const LARGEST_ANSWER = 512 * 1024;

/** Fetches the whole answer, within the time the signal leaves for it, and not one that has no end. */
export async function boundedFetch(url: string, options: CustomFetchOptions): Promise<Response> {
  const { body, status, statusText, headers } = await fetch(url, options as RequestInit);
  if (body === null) return new Response(null, { status, statusText, headers });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LARGEST_ANSWER) throw new TypeError('The answer is too large.');
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status, statusText, headers });
}
