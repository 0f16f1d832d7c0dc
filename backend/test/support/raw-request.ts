import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Bytes as they are, which no client library would send; answers are read until the server closes or falls silent. */
export function rawRequest(origin: string, text: string): Promise<readonly RawAnswer[]> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    const finish = () => {
      socket.destroy();
      resolve(answersIn(Buffer.concat(chunks).toString('latin1')));
    };
    socket.setTimeout(1_000, finish);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish();
      else reject(error);
    });
    socket.write(text, 'latin1');
  });
}

function answersIn(text: string): readonly RawAnswer[] {
  return text
    .split(/(?=^HTTP\/1\.1 \d{3} )/m)
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', body = ''] = part.split('\r\n\r\n');
      return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body };
    });
}
