import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

export interface SlowCrowd {
  /** Every member has its connection. */
  readonly arrived: Promise<unknown>;
  /** Of each member, everything the server said to it, once the server has ended the connection; who never reads never hears of it. */
  readonly ends: Promise<readonly string[]>;
  leave(): void;
}

/** How a member of a crowd wastes the server's time. */
export interface SlowMember {
  /** What it says at once. */
  readonly begins: string;
  /** What it says again and again, so that it never looks idle. */
  readonly goesOn?: string;
  /** Whether it takes what it is answered. */
  readonly reads: boolean;
}

const EVERY_MS = 500;

/** So many connections to the server, each as slow as it is told to be. */
export function slowCrowd(origin: string, size: number, member: SlowMember): SlowCrowd {
  const { hostname, port } = new URL(origin);
  const sockets = Array.from({ length: size }, () => connect(Number(port), hostname));
  return {
    arrived: Promise.all(sockets.map((socket) => once(socket, 'connect'))),
    ends: Promise.all(sockets.map((socket) => endOf(socket, member))),
    leave: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function endOf(socket: Socket, { begins, goesOn, reads }: SlowMember): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const dripping = setInterval(() => {
      if (goesOn !== undefined && socket.writable) socket.write(goesOn);
    }, EVERY_MS);
    socket.on('connect', () => socket.write(begins));
    if (reads) socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
    // A reset is an end like another.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(heard);
    });
  });
}
