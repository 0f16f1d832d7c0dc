// `npm run bench`: Heroledger beside a bare handler that does the same work, on this machine, at this moment. Requests per
// second depend on the machine; the ratio of two programs loaded in turn hardly does.
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonwebtoken from 'jsonwebtoken';
import { endChildrenWithUs } from '../scripts/lib/processes.mjs';
import { makeReady } from '../scripts/lib/ready.mjs';
import { populate } from './characters.mjs';
import { measureHistory } from './history.mjs';
import { alternate, median } from './load.mjs';
import { residentMemory, scratchFolder, startHeroledger, startServer } from './server.mjs';
import { measureLoading, measureSheets } from './sheet.mjs';
import { measureSignIns } from './sign-ins.mjs';
import { measureTransfer } from './transfer.mjs';
import { measureTyping } from './typing.mjs';

const BARE = fileURLToPath(new URL('bare-server.mjs', import.meta.url));
const READS = { rounds: 3, seconds: Number(process.env.BENCH_SECONDS ?? 6) };
const STARTS = 3;
const BOUNDS = {
  readRatio: 0.4,
  saveMs: 3,
  sheetMs: 1,
  loadMs: 100,
  keystrokeMs: 16,
  startMs: 3000,
  memoryMb: 200,
  busyRatio: 3,
  historyShare: 0.1,
  oldHistoryRatio: 3,
  importRatio: 0.5,
  exportRatio: 1,
  transferGrowthMb: 60,
};

const rows = [];
/** One line of the result; `kept` says whether the bound was. */
function report(what, ours, bare, verdict) {
  rows.push({ what, ours, bare, ...verdict });
}
const bound = (kept, text) => ({ kept, text });

async function measureStart() {
  const dataDir = scratchFolder();
  const times = [];
  for (let i = 0; i < STARTS; i += 1) {
    const server = await startHeroledger(dataDir);
    if (i > 0) times.push(server.startMs); // The first one makes the database.
    await server.stop();
  }
  const ms = median(times);
  report('start of a built server', `${ms.toFixed(0)} ms`, '', bound(ms < BOUNDS.startMs, '< 3 s'));
}

function measureRules() {
  for (const { ruleset, sheetMs, validateMs } of measureSheets()) {
    for (const [what, ms] of [
      ['sheet', sheetMs],
      ['validation', validateMs],
    ]) {
      const verdict = bound(ms < BOUNDS.sheetMs, '< 1 ms');
      report(`${what}, level 20, 60 items (${ruleset})`, `${ms.toFixed(3)} ms`, '', verdict);
    }
  }
  const ms = measureLoading();
  report('loading a ruleset of 5,000 items', `${ms.toFixed(0)} ms`, '', bound(ms < BOUNDS.loadMs, '< 100 ms'));
}

async function measureKeystrokes({ url }) {
  const ms = await measureTyping(url);
  const verdict = bound(ms < BOUNDS.keystrokeMs, '< 16 ms');
  report('keystroke, level 20, 60 items, 6 times slower Chromium', `${ms.toFixed(1)} ms`, '', verdict);
}

/** The bare handler with the same rows, and a token it believes. */
async function startBare({ summaries, documents, ownerId }) {
  const dataDir = scratchFolder();
  fs.writeFileSync(path.join(dataDir, 'characters.json'), JSON.stringify({ summaries, documents }));
  const secret = randomBytes(32).toString('hex');
  const session = randomUUID();
  const settings = { DATA_DIR: dataDir, SECRET: secret, OWNER: ownerId, SESSION: session };
  const server = await startServer(BARE, '/ready', settings);
  const token = jsonwebtoken.sign({ sub: ownerId, sid: session }, createSecretKey(Buffer.from(secret)), {
    expiresIn: '1h',
  });
  return { ...server, authorization: `Bearer ${token}` };
}

async function measureReads(ours, bare, id) {
  const pairs = [
    ['list of 20 characters', '/api/v1/characters?limit=20', '/characters'],
    ['one character', `/api/v1/characters/${id}`, `/characters/${id}`],
  ];
  for (const [what, path, barePath] of pairs) {
    const work = (server, path) => ({
      url: server.url + path,
      connections: 50,
      headers: { authorization: server.authorization },
    });
    const result = await alternate(work(ours, path), work(bare, barePath), READS);
    const ratio = result.ours.perSecond / result.bare.perSecond;
    const show = ({ perSecond, p50, p99 }) => `${perSecond.toFixed(0)}/s, ${p50}–${p99} ms`;
    const verdict = bound(ratio >= BOUNDS.readRatio, `${(ratio * 100).toFixed(0)} % (≥ 40 %)`);
    report(what, show(result.ours), show(result.bare), verdict);
  }
}

/** One client that saves as fast as it is answered: what remains is the time of one save. */
async function measureSaves(ours, bare, id) {
  let round = 0;
  const work = (server, path) => ({
    url: server.url,
    connections: 1,
    requests: [
      {
        method: 'PATCH',
        path,
        headers: { authorization: server.authorization, 'content-type': 'application/json', 'if-match': '*' },
        setupRequest: (request) => ({ ...request, body: JSON.stringify({ notes: `Evening ${(round += 1)}` }) }),
      },
    ],
  });
  const result = await alternate(work(ours, `/api/v1/characters/${id}`), work(bare, `/characters/${id}`), READS);
  const [oursMs, bareMs] = [result.ours, result.bare].map(({ perSecond }) => 1000 / perSecond);
  const verdict = bound(oursMs - bareMs < BOUNDS.saveMs, `${(oursMs - bareMs).toFixed(2)} ms more (< 3 ms)`);
  report('save with version and audit', `${oursMs.toFixed(2)} ms`, `${bareMs.toFixed(2)} ms`, verdict);
}

/** One character, read by others while fifty strangers sign in. */
async function measureHashing(ours, id) {
  const { idleMs, busyMs, signInsMs } = await measureSignIns(ours, `/api/v1/characters/${id}`);
  const ratio = busyMs / idleMs;
  const verdict = bound(ratio <= BOUNDS.busyRatio, `${ratio.toFixed(1)} times the idle ${idleMs.toFixed(0)} ms (≤ 3)`);
  const what = `one character while 50 sign in (${(signInsMs / 1000).toFixed(1)} s), p99`;
  report(what, `${busyMs.toFixed(0)} ms`, '', verdict);
}

/** A character of ten thousand versions beside one of ten. */
async function measureHistories(ours, id) {
  const { versions, stored, whole, ...ms } = await measureHistory(ours, id);
  const share = stored / whole;
  const each = `${(stored / versions).toFixed(0)} characters`;
  const verdict = bound(share < BOUNDS.historyShare, `${(share * 100).toFixed(1)} % of whole documents (< 10 %)`);
  report(`one of ${versions} versions, stored`, each, `${(whole / versions).toFixed(0)} characters`, verdict);
  for (const [what, old, young] of [
    ['a past version', ms.readMs, ms.youngReadMs],
    ['the history', ms.listMs, ms.youngListMs],
  ]) {
    const ratio = old / young;
    const verdict = bound(ratio < BOUNDS.oldHistoryRatio, `${ratio.toFixed(1)} times one of ten versions (< 3)`);
    report(`${what}, one of ${versions}`, `${old.toFixed(2)} ms`, '', verdict);
  }
}

/** Five thousand characters in and out, of a server that has nothing else to do. */
async function measureTransfers() {
  const server = await startHeroledger(scratchFolder());
  const { savedOneByOne, imported, readOneByOne, exported } = await measureTransfer(server);
  const row = (what, { perSecond, growthMb }, oneByOne, least) => {
    const ratio = perSecond / oneByOne;
    const kept = ratio >= least && growthMb < BOUNDS.transferGrowthMb;
    const growth = `${growthMb.toFixed(0)} MB more memory (< ${BOUNDS.transferGrowthMb})`;
    const text = `${ratio.toFixed(1)} times as fast as one by one (≥ ${least}), ${growth}`;
    report(what, `${perSecond.toFixed(0)}/s`, `${oneByOne.toFixed(0)}/s`, bound(kept, text));
  };
  row('5,000 characters in, 500 to a file', imported, savedOneByOne, BOUNDS.importRatio);
  for (const { format, bytes, ...figures } of exported)
    row(
      `5,000 characters out as ${format}, ${(bytes / 1024 / 1024).toFixed(1)} MB`,
      figures,
      readOneByOne,
      BOUNDS.exportRatio,
    );
  await server.stop();
}

async function measureServer() {
  const dataDir = scratchFolder();
  const heroledger = await startHeroledger(dataDir);
  const player = await populate(heroledger.url);
  const ours = { ...heroledger, dataDir, authorization: player.authorization };
  const bare = await startBare(player);
  const [{ id }, { id: another }] = player.summaries;
  await measureReads(ours, bare, id);
  await measureSaves(ours, bare, id);
  await measureHashing(ours, id);
  const memory = residentMemory(heroledger.pid);
  if (memory !== undefined) {
    const verdict = bound(memory < BOUNDS.memoryMb, '< 200 MB');
    report(
      'resident memory afterwards',
      `${memory.toFixed(0)} MB`,
      `${residentMemory(bare.pid).toFixed(0)} MB`,
      verdict,
    );
  }
  await measureHistories(ours, another);
  await measureKeystrokes(heroledger);
  await heroledger.stop();
  await bare.stop();
}

function print() {
  const columns = ['what', 'ours', 'bare'].map((name) => [name, Math.max(...rows.map((row) => row[name].length), 11)]);
  const line = (row) => columns.map(([name, width]) => row[name].padEnd(width)).join('  ');
  console.log(line({ what: '', ours: 'Heroledger', bare: 'bare handler' }));
  for (const row of rows) console.log(`${line(row)}  ${row.kept ? '✓' : '✗'} ${row.text}`);
}

endChildrenWithUs();
await makeReady();
await measureStart();
measureRules();
await measureServer();
await measureTransfers();
print();
process.exit(rows.every(({ kept }) => kept) ? 0 : 1);
