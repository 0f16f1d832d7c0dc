import { client, fighter, populate } from './characters.mjs';
import { residentMemory } from './server.mjs';

const MANY = 5_000;
/** As many as one body may hold. */
const IN_A_BODY = 500;
const ONE_BY_ONE = 200;
const LOOK_EVERY_MS = 50;

/** How long `work` takes, and by how many megabytes the server grew meanwhile at most. */
async function watched(pid, work) {
  const before = residentMemory(pid);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most ?? 0, residentMemory(pid) ?? 0)), LOOK_EVERY_MS);
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(looking);
  return { result, seconds, growthMb: before === undefined ? 0 : most - before };
}

async function importMany({ url, pid }, authorization) {
  const headers = { authorization, 'content-type': 'application/x-ndjson' };
  const file = (number) => JSON.stringify({ format: 'heroledger', formatVersion: 1, character: fighter(number) });
  const { seconds, growthMb } = await watched(pid, async () => {
    for (let first = 0; first < MANY; first += IN_A_BODY) {
      const body = Array.from({ length: IN_A_BODY }, (_, index) => file(first + index)).join('\n');
      const answer = await fetch(`${url}/api/v1/characters/import/bulk`, { method: 'POST', headers, body });
      const { items = [] } = await answer.json();
      const odd =
        items.find(({ status }) => status !== 201) ?? (items.length === IN_A_BODY ? undefined : answer.status);
      if (odd !== undefined) throw new Error(`An import was answered ${JSON.stringify(odd)}.`);
    }
  });
  return { perSecond: MANY / seconds, growthMb };
}

async function exportMany({ url, pid }, authorization, format) {
  const { result, seconds, growthMb } = await watched(pid, async () => {
    const answer = await fetch(`${url}/api/v1/characters/export?format=${format}`, { headers: { authorization } });
    if (!answer.ok) throw new Error(`The export answered ${answer.status}: ${await answer.text()}`);
    let bytes = 0;
    for await (const chunk of answer.body) bytes += chunk.length;
    return bytes;
  });
  return { format, bytes: result, perSecond: MANY / seconds, growthMb };
}

async function perSecondOneByOne(work) {
  const started = performance.now();
  for (let number = 0; number < ONE_BY_ONE; number += 1) await work(number);
  return (ONE_BY_ONE * 1000) / (performance.now() - started);
}

/** Five thousand characters in by files of five hundred and out in each format, beside the same one by one. */
export async function measureTransfer(server) {
  const { authorization, summaries } = await populate(server.url);
  const api = client(server.url, { authorization });
  const savedOneByOne = await perSecondOneByOne((number) => api('POST', '/characters', fighter(number)));
  const imported = await importMany(server, authorization);
  const [{ id }] = summaries;
  const readOneByOne = await perSecondOneByOne(() => api('GET', `/characters/${id}/export`));
  const exported = [];
  for (const format of ['ndjson', 'zip', 'csv']) exported.push(await exportMany(server, authorization, format));
  return { savedOneByOne, imported, readOneByOne, exported };
}
