import { randomBytes } from 'node:crypto';

const ITEMS = [
  'chain-mail',
  'shield',
  'longsword',
  'rope-hempen-50-feet',
  'torch',
  'rations-1-day',
  'backpack',
  'bedroll',
];

/** A legal fighter of the first level, as a player writes one: what the server makes of it is up to the server. */
export const fighter = (number) => ({
  name: `Aldra Voss ${number}`,
  ruleset: 'srd-5.1',
  mode: 'advisory',
  creationMethod: 'point-buy',
  ancestry: 'human',
  classes: [{ id: 'fighter', level: 1 }],
  abilities: { strength: 15, dexterity: 13, constitution: 14, intelligence: 8, wisdom: 12, charisma: 10 },
  skills: [],
  equipment: ITEMS.map((itemId, position) => ({ itemId, quantity: 1, isEquipped: position < 3 })),
  biography: 'Left the harbour guard after the winter of the long ships. '.repeat(8),
  tags: ['benchmark', `table-${number % 3}`],
});

/** A client of the API that gives up at the first answer it did not ask for. */
export function client(url, headers = {}) {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
}

/** Registers a player with 20 characters. Returns what a client of theirs needs, and what the server answers. */
export async function populate(url) {
  const password = randomBytes(18).toString('base64url');
  const anonymous = client(url);
  await anonymous('POST', '/auth/register', { username: 'bench', email: 'bench@example.org', password });
  const session = await anonymous('POST', '/auth/login', { identifier: 'bench', password, refreshTokenIn: 'body' });
  const authorization = `Bearer ${session.accessToken}`;
  const api = client(url, { authorization });
  for (let number = 1; number <= 20; number += 1) await api('POST', '/characters', fighter(number));
  const { items } = await api('GET', '/characters?limit=20');
  const documents = {};
  for (const { id } of items) documents[id] = await api('GET', `/characters/${id}`);
  return { authorization, summaries: items, documents, ownerId: session.user.id };
}
