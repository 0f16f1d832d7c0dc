import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '../access';
import { Accounts, Passwords } from '../auth';
import { CharactersService, VersionChanges } from '../characters';
import type { Config } from '../config';
import { UnitOfWork } from '../database';
import { SharingService } from '../sharing';
import { TemplatesService } from '../templates';
import { UsersRepository } from '../users';
import { type SampleAccount, emailOf, sampleAdmin, samplePlayer } from './sample-accounts';
import { type SampleCharacter, type SampleEvent, sampleCharacters } from './sample-characters';

const HERE = { ip: '127.0.0.1', userAgent: 'Sample data' };
const NOT_REPEATED = { key: null, fingerprint: '' };

const CREATE_ADMIN = 'npm run cli -- users create-admin NAME EMAIL';

/**
 * Fills an installation that has no account yet with a player, a player's characters and an admin, where
 * SEED_SAMPLE_DATA says so and no other machine comes in: everybody knows their passwords.
 * Answers what is said about signing in at the start.
 */
export async function seedSampleData(app: NestFastifyApplication, config: Config): Promise<string> {
  const { reader } = app.get(UnitOfWork);
  const users = app.get(UsersRepository);
  const isEmpty = (await users.count(reader)) === 0;
  if (isEmpty && config.env.SEED_SAMPLE_DATA && config.isForThisMachine) {
    const player = await openAccounts(app);
    for (const character of sampleCharacters) await addCharacter(app, player, character);
  }
  const samples = [];
  for (const account of [samplePlayer, sampleAdmin])
    if ((await users.findByEmail(reader, emailOf(account))) !== null) samples.push(account);
  if (samples.length > 0) return aboutSamples(samples, config);
  const register = `register at ${config.publicUrl}/register`;
  return isEmpty ? `${register}; the first administrator is made with\n             ${CREATE_ADMIN}` : register;
}

/** Those of a start on this machine alone are still there when the next one lets others in. */
function aboutSamples(samples: readonly SampleAccount[], { isForThisMachine }: Config): string {
  if (isForThisMachine) return `${samples.map(nameAndPassword).join(', ')}, unless you changed them`;
  const names = samples.map(({ username }) => username).join(' and ');
  return `change the passwords of ${names}: they are sample accounts, and everybody knows them`;
}

const nameAndPassword = ({ username, password, role }: SampleAccount): string => `${username} / ${password} (${role})`;

async function openAccounts(app: NestFastifyApplication): Promise<Actor> {
  const hashes = await Promise.all([samplePlayer, sampleAdmin].map((account) => hashOf(app, account)));
  const [player] = await app.get(UnitOfWork).run(async (tx) => {
    const opened = [];
    for (const { account, passwordHash } of hashes) {
      const { username, role } = account;
      const given = { username, role, email: emailOf(account), passwordHash, emailVerified: true };
      opened.push(await app.get(Accounts).open(tx, { userId: null, ...HERE }, given));
    }
    return opened;
  });
  if (player === undefined) throw new Error('The sample player was not opened.');
  return {
    userId: player.id,
    username: player.username,
    role: player.role,
    sessionId: '',
    authenticatedAt: '',
    tokenScopes: null,
    ...HERE,
  };
}

async function hashOf(app: NestFastifyApplication, account: SampleAccount) {
  const names = [account.username, emailOf(account)];
  return { account, passwordHash: await app.get(Passwords).hashAcceptable(account.password, names, '') };
}

async function addCharacter(
  app: NestFastifyApplication,
  player: Actor,
  { templateId, events }: SampleCharacter,
): Promise<void> {
  const { id } = await app.get(TemplatesService).createFrom(player, NOT_REPEATED, templateId, {});
  for (const event of events) await happen(app, player, id, event);
}

async function happen(app: NestFastifyApplication, player: Actor, id: string, event: SampleEvent): Promise<void> {
  if ('patch' in event) await app.get(CharactersService).patch(player, id, 'any', event.patch);
  else if ('snapshot' in event)
    await app.get(VersionChanges).snapshot(player, NOT_REPEATED, { id, expected: 'any' }, event.snapshot);
  else await app.get(SharingService).share(player, id, 'any', { visibility: event.share });
}
