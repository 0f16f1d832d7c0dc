import path from 'node:path';
import Database from 'better-sqlite3';
import { median } from './load.mjs';

const VERSIONS = 10_000;
const READS = 200;

/** One character that was saved ten thousand times, and one that was saved ten times. */
export async function measureHistory({ url, authorization, dataDir }, old) {
  const ask = async (method, where, body) => {
    const answer = await fetch(`${url}/api/v1/characters/${where}`, {
      method,
      headers: { authorization, 'if-match': '*', ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${where} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const save = async (id, count) => {
    for (let number = 1; number < count; number += 1) await ask('PATCH', id, { notes: `Evening ${number}` });
  };
  const { id: young } = await ask('POST', `${old}/duplicate`, {});
  await save(young, 10);
  await save(old, VERSIONS);

  const time = async (paths) => {
    const times = [];
    for (let i = 0; i < READS; i += 1) {
      const started = performance.now();
      await ask('GET', paths(i));
      times.push(performance.now() - started);
    }
    return median(times);
  };
  const spread = (id, last) => (i) => `${id}/versions/${1 + ((i * 7919) % last)}`;
  const list = (id) => () => `${id}/versions?limit=30`;
  return {
    versions: VERSIONS,
    ...sizeOf(dataDir, old),
    readMs: await time(spread(old, VERSIONS)),
    youngReadMs: await time(spread(young, 10)),
    listMs: await time(list(old)),
    youngListMs: await time(list(young)),
  };
}

/** Characters of text that its versions take, and that they would take if each stood by itself. */
function sizeOf(dataDir, id) {
  const database = new Database(path.join(dataDir, 'heroledger.db'), { readonly: true });
  const { stored, whole } = database
    .prepare(
      `SELECT SUM(LENGTH(document)) AS stored, COUNT(*) * MAX(LENGTH(document)) AS whole
       FROM character_versions WHERE character_id = ?`,
    )
    .get(id);
  database.close();
  return { stored, whole };
}
