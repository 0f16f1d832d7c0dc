// Real: the server, its database, a mail server on a socket. Faked: the clock, where a retry would take half a minute.
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type MailServer, PASSWORD, type TestApp, startMailServer, startTestApp } from '../testing';
import { render } from './render';

const register = (app: TestApp, username: string) =>
  app.visitor.post('/auth/register', { username, email: `${username}@example.test`, password: PASSWORD });
const header = (mail: string, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(mail)?.[1]?.trim();
const metric = async (app: TestApp, name: string) =>
  new RegExp(`^${name} (.+)$`, 'm').exec(String((await app.visitor.get('/metrics')).body))?.[1];

describe('a mail server', () => {
  let app: TestApp;
  let mailServer: MailServer;
  const start = async (mood: MailServer['mood']) => {
    mailServer = await startMailServer(mood);
    app = await startTestApp({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailServer.port) });
  };
  afterEach(async () => {
    await app.close();
    await mailServer.close();
  });

  const failures = async () => {
    const text = String((await app.visitor.get('/metrics')).body);
    return Number(/event="mail",outcome="failed"\} (\d+)/.exec(text)?.[1] ?? 0);
  };
  const untilFailures = async (count: number) => {
    while ((await failures()) < count) await pause(50);
  };

  it('gets each mail as text and as HTML', async () => {
    await start('takes');
    await register(app, 'ada');
    await mailServer.took(1);
    const mail = mailServer.mails[0] ?? '';
    expect(header(mail, 'To')).toBe('ada@example.test');
    expect(header(mail, 'Subject')).toBe('Confirm your e-mail address');
    expect(mail).toContain('Content-Type: text/plain');
    expect(mail).toContain('Content-Type: text/html');
    await pause(1_500);
    expect(mailServer.mails).toHaveLength(1);
    expect(await metric(app, 'heroledger_outbox_mails')).toBe('0');
  });

  it.each(['refuses for now', 'refuses', 'hangs'] as const)(
    'that %s slows nobody and is noticed by the operator',
    async (mood) => {
      await start(mood);
      const before = Date.now();
      expect((await register(app, 'ada')).status).toBe(201);
      expect((await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' })).status).toBe(202);
      await pause(1_200);
      expect((await register(app, 'bea')).status).toBe(201);
      expect(Date.now() - before).toBeLessThan(6_000);
      expect(await metric(app, 'heroledger_outbox_mails')).toBe('3');
      expect(Number(await metric(app, 'heroledger_outbox_oldest_seconds'))).toBeGreaterThan(1);
    },
  );

  it('that refused gets the mail again later, with the same id and once (F18)', async () => {
    await start('refuses for now');
    await register(app, 'ada');
    await untilFailures(1);
    mailServer.mood = 'takes';
    await pause(1_500);
    expect(mailServer.mails).toEqual([]);
    app.passSeconds(31);
    await mailServer.took(1);
    await pause(1_500);
    expect(mailServer.mails).toHaveLength(1);
  });

  it('that took a mail without saying so gets it with the same id (F18)', async () => {
    await start('takes and drops the line');
    await register(app, 'ada');
    await untilFailures(1);
    mailServer.mood = 'takes';
    app.passSeconds(31);
    await mailServer.took(2);
    const ids = mailServer.mails.map((mail) => header(mail, 'Message-ID'));
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(ids[1]).toBe(ids[0]);
  });

  const untilNoneWaits = async () => {
    while ((await metric(app, 'heroledger_outbox_mails')) !== '0') await pause(50);
  };
  const subjects = () => mailServer.mails.map((mail) => header(mail, 'Subject'));

  it('does not get a mail whose link is dead (F18)', async () => {
    await start('refuses for now');
    await register(app, 'ada');
    await untilFailures(1);
    mailServer.mood = 'takes';
    app.passSeconds(86_401);
    await untilNoneWaits();
    expect(mailServer.mails).toEqual([]);
  });

  it.each([
    ['gets the link to a new password while it works', 29, ['Confirm your e-mail address', 'Choose a new password']],
    ['does not get it after its half hour, and other mails all the same', 31, ['Confirm your e-mail address']],
  ])('%s (F18)', async (_what, minutes, wanted) => {
    await start('refuses for now');
    await register(app, 'ada');
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    await untilFailures(2);
    mailServer.mood = 'takes';
    app.passSeconds(minutes * 60);
    await untilNoneWaits();
    expect(subjects().sort()).toEqual(wanted.sort());
  });

  it('gets the link that brings an address back for as long as it does, also after more than a day (F18)', async () => {
    await start('refuses for now');
    const ada = await app.player('ada');
    await app.database.source.query('UPDATE users SET email_verified = TRUE');
    await ada.patch('/users/profile', { email: 'ada@new.test' });
    const [asked] = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'change-email'`,
    );
    const token = /#token=([\w-]+)/.exec(asked?.values ?? '')?.[1] ?? '';
    expect((await app.visitor.get(`/auth/verify-email/${token}`)).status).toBe(204);
    await untilFailures(4);
    mailServer.mood = 'takes';
    app.passSeconds(30 * 3_600);
    await untilNoneWaits();
    expect(subjects()).toEqual(['Your e-mail address was changed']);
  });
});

describe('a mail server that offers no encryption', () => {
  // Not the name of this machine, and reaches it all the same.
  const ANOTHER_MACHINE = '0.0.0.0';
  let mailServer: MailServer;
  let app: TestApp;
  let warnings: jest.SpyInstance;
  const start = async (settings: Readonly<Record<string, string>>) => {
    warnings = jest.spyOn(Logger.prototype, 'warn');
    mailServer = await startMailServer();
    const account = { SMTP_PORT: String(mailServer.port), SMTP_USERNAME: 'ledger', SMTP_PASSWORD: 'hunter2' };
    app = await startTestApp({ ...account, ...settings });
    await register(app, 'ada');
  };
  afterEach(async () => {
    warnings.mockRestore();
    await app.close();
    await mailServer.close();
  });
  const told = () => (warnings.mock.calls as unknown[][]).map(([, message]) => String(message)).join();

  it('on another machine gets neither the password nor a mail, and the operator hears why', async () => {
    await start({ SMTP_HOST: ANOTHER_MACHINE });
    while (told() === '') await pause(50);
    expect(told()).toMatch(/^No mail was sent: .* could not be encrypted\. .* ALLOW_INSECURE_SMTP=true/);
    expect([mailServer.logins, mailServer.mails]).toEqual([[], []]);
    expect(await metric(app, 'heroledger_outbox_mails')).toBe('1');
  });

  it.each([
    ['on this machine', { SMTP_HOST: '127.0.0.1' }],
    ['that the operator trusts', { SMTP_HOST: ANOTHER_MACHINE, ALLOW_INSECURE_SMTP: 'true' }],
  ])('%s gets both', async (_which, settings) => {
    await start(settings);
    await mailServer.took(1);
    expect(mailServer.logins).toEqual(['ledger:hunter2']);
    expect(told()).toBe('');
  });
});

describe('a server that was killed before it sent what it had decided on', () => {
  it('sends it after the next start, once (F18)', async () => {
    // Without a mail server the first one stops exactly where a killed one does: committed, not sent.
    const first = await startTestApp();
    const mailServer = await startMailServer();
    const url =
      first.config.database.dialect === 'sqlite'
        ? `sqlite:///${first.config.database.file}`
        : first.config.database.url;
    await register(first, 'ada');
    const next = await startTestApp({
      DATABASE_URL: url,
      SECRET_KEY: first.config.secretKey,
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(mailServer.port),
    });
    await mailServer.took(1);
    await pause(1_500);
    expect(mailServer.mails).toHaveLength(1);
    await next.close();
    await first.close();
    await mailServer.close();
  });
});

describe('the mail that asks to confirm an address', () => {
  it('names the account, and says what to do when somebody else opened it', async () => {
    const app = await startTestApp();
    await register(app, 'ada');
    const [mail] = await app.database.reader.query<{ values: string }[]>(`SELECT "values" FROM outbox`);
    const values = JSON.parse(mail?.values ?? '{}') as Record<string, string>;
    const { text } = render({ template: 'verify-email', locale: null, values }) ?? { text: '' };
    expect(text.replace(/\s+/g, ' ')).toContain('given for the Heroledger account ada.');
    expect(text.replace(/\s+/g, ' ')).toMatch(/Did you not open it\? Then do not confirm: .* ask for a new password/);
    await app.close();
  });
});

describe('what people call themselves, in a mail', () => {
  const mailTo = (name: string) =>
    render({ template: 'verify-email', locale: null, values: { name, link: 'https://heroes.example.org/x#token=t' } });

  it('is text and never markup (I3)', () => {
    const { html } = mailTo(`<img src=x onerror="alert(1)"> & 'co'`) ?? { html: '' };
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;');
  });

  it.each(['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '$&', "$'"])('is not computed: %s (I12)', (name) => {
    expect(mailTo(name)?.text).toContain(`Hello ${name},`);
    expect(mailTo(name)?.text).not.toContain('49');
  });

  it('stays on its line and keeps its direction', () => {
    const { text } = mailTo('Ada\r\n\r\nYour account is lost: https://evil.example\u202Eelpmaxe') ?? { text: '' };
    expect(text.split('\n')[0]).toBe('Hello Ada Your account is lost: https://evil.example elpmaxe,');
  });

  it('cannot add a header or a recipient', async () => {
    const mailServer = await startMailServer();
    const app = await startTestApp({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailServer.port) });
    for (const email of ['ada@example.test\r\nBcc: eve@example.test', 'ada@example.test, eve@example.test'])
      expect((await app.visitor.post('/auth/register', { username: 'ada', email, password: PASSWORD })).status).toBe(
        400,
      );
    const ada = await app.player('ada');
    await ada.patch('/users/profile', { displayName: 'Ada\r\nBcc: eve@example.test' });
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    await mailServer.took(2);
    for (const mail of mailServer.mails) {
      expect(header(mail, 'Bcc')).toBeUndefined();
      expect(header(mail, 'To')).toBe('ada@example.test');
    }
    await app.close();
    await mailServer.close();
  });

  it('is written in English where nobody chose, and where there is no letter in what was chosen', () => {
    for (const locale of [null, 'en', 'en-GB', 'fr', '../../etc', ''])
      expect(render({ template: 'verify-email', locale, values: { name: 'Ada', link: 'x' } })?.subject).toBe(
        'Confirm your e-mail address',
      );
  });
});
