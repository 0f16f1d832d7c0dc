import type { TestApp } from '../../src/testing';

interface Mail {
  readonly template: string;
  readonly recipient: string;
  readonly locale: string | null;
  readonly values: string;
}

/** Mails that wait to leave, oldest first: without a mail server none of them does. */
export const mails = (app: TestApp): Promise<Mail[]> =>
  app.database.reader.query<Mail[]>(`SELECT template, recipient, locale, "values" FROM outbox ORDER BY id`);

/** The token in the newest link of this kind. */
export async function lastLink(app: TestApp, template: string): Promise<string> {
  const found = (await mails(app)).findLast((mail) => mail.template === template);
  const token = /#token=([\w-]+)/.exec(found?.values ?? '')?.[1];
  if (token === undefined) throw new Error(`No mail of the kind ${template} waits to leave.`);
  return token;
}
