import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How a mail server behaves: the answer to each mail, or none at all. */
export type MailServerMood = 'takes' | 'refuses for now' | 'refuses' | 'hangs' | 'takes and drops the line';

export interface MailServer {
  readonly port: number;
  /** What it took, line breaks of the encoding removed, oldest first. */
  readonly mails: string[];
  /** The names and passwords it was given, which it believes, oldest first. */
  readonly logins: string[];
  mood: MailServerMood;
  /** Resolves once so many were taken. */
  took(count: number): Promise<void>;
  close(): Promise<void>;
}

const CODES = { 'refuses for now': 451, refuses: 550 } as const;

/** A real mail server that keeps what it gets, on a free port. It offers no encryption. */
export async function startMailServer(mood: MailServerMood = 'takes'): Promise<MailServer> {
  const mails: string[] = [];
  const logins: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username = '', password = '' }, _session, done) => {
      logins.push(`${username}:${password}`);
      done(null, { user: username });
    },
    closeTimeout: 100,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        answer(Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '='), done);
      });
    },
  });
  const self: MailServer = {
    port: 0,
    mails,
    logins,
    mood,
    took: async (count) => {
      while (mails.length < count) await new Promise((go) => setTimeout(go, 20));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
  function answer(mail: string, done: (error?: Error) => void): void {
    if (self.mood === 'hangs') return;
    if (self.mood === 'refuses' || self.mood === 'refuses for now') {
      done(Object.assign(new Error('Not now'), { responseCode: CODES[self.mood] }));
      return;
    }
    mails.push(mail);
    if (self.mood === 'takes') done();
    else for (const connection of server.connections) (connection as { close(): void }).close();
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(self, { port: (server.server.address() as AddressInfo).port });
}
