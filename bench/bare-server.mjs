// The least a server can do for the same answers: node:http, better-sqlite3 and jsonwebtoken, nothing between them.
// What it sends is what Heroledger sends, from rows of its own; a save writes character, version and audit row, durably.
import { createSecretKey } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import Database from 'better-sqlite3';
import jsonwebtoken from 'jsonwebtoken';

const { DATA_DIR, PORT, SECRET, OWNER, SESSION } = process.env;
const { summaries, documents } = JSON.parse(fs.readFileSync(path.join(DATA_DIR, 'characters.json'), 'utf8'));
const key = createSecretKey(Buffer.from(SECRET));

const db = new Database(path.join(DATA_DIR, 'bare.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');
db.exec(`
  CREATE TABLE characters (id TEXT PRIMARY KEY, owner TEXT NOT NULL, version INTEGER NOT NULL, updated_at TEXT NOT NULL,
    summary TEXT NOT NULL, document TEXT NOT NULL);
  CREATE INDEX characters_by_owner ON characters (owner, updated_at DESC, id);
  CREATE TABLE versions (character_id TEXT NOT NULL REFERENCES characters, number INTEGER NOT NULL, document TEXT NOT NULL,
    created_at TEXT NOT NULL, PRIMARY KEY (character_id, number));
  CREATE TABLE users (id TEXT PRIMARY KEY, is_active INTEGER NOT NULL, role TEXT NOT NULL);
  CREATE TABLE sessions (id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users, expires_at TEXT NOT NULL, revoked_at TEXT);
  CREATE TABLE audit (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL);
`);
const insert = db.prepare('INSERT INTO characters VALUES (?, ?, ?, ?, ?, ?)');
for (const summary of summaries) {
  const document = JSON.stringify(documents[summary.id]);
  insert.run(summary.id, OWNER, summary.version, summary.updatedAt, JSON.stringify(summary), document);
}

db.prepare('INSERT INTO users VALUES (?, 1, ?)').run(OWNER, 'player');
db.prepare('INSERT INTO sessions VALUES (?, ?, ?, NULL)').run(SESSION, OWNER, '2999-01-01T00:00:00.000Z');

const findAccount = db.prepare(`SELECT users.role FROM sessions JOIN users ON users.id = sessions.user_id
  WHERE sessions.id = ? AND users.id = ? AND revoked_at IS NULL AND expires_at > ? AND is_active = 1`);
const list = db.prepare('SELECT summary FROM characters WHERE owner = ? ORDER BY updated_at DESC, id LIMIT 21');
const find = db.prepare('SELECT version, document FROM characters WHERE id = ? AND owner = ?');
const update = db.prepare(
  'UPDATE characters SET document = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?',
);
const addVersion = db.prepare('INSERT INTO versions VALUES (?, ?, ?, ?)');
const addAudit = db.prepare('INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)');

const save = db.transaction((id, owner, change) => {
  const row = find.get(id, owner);
  const document = JSON.stringify({ ...JSON.parse(row.document), ...change });
  const now = new Date().toISOString();
  update.run(document, now, id, row.version);
  addVersion.run(id, row.version + 1, document, now);
  addAudit.run(now, owner, 'character.updated', id);
  return { version: row.version + 1, document };
});

function send(answer, status, body, version) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (version !== undefined) headers.etag = `"${version}"`;
  answer.writeHead(status, headers).end(body);
}

function read(owner, id, answer) {
  if (id === undefined) {
    const items = list
      .all(owner)
      .slice(0, 20)
      .map(({ summary }) => JSON.parse(summary));
    send(answer, 200, JSON.stringify({ items, nextCursor: null }));
    return;
  }
  const row = find.get(id, owner);
  send(answer, 200, JSON.stringify(JSON.parse(row.document)), row.version);
}

function write(owner, id, request, answer) {
  let text = '';
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    const saved = save.immediate(id, owner, JSON.parse(text));
    send(answer, 200, saved.document, saved.version);
  });
}

http
  .createServer((request, answer) => {
    if (request.url === '/ready') return send(answer, 200, '{}');
    const token = (request.headers.authorization ?? '').slice('Bearer '.length);
    const { sub, sid } = jsonwebtoken.verify(token, key, { algorithms: ['HS256'] });
    // Signing out works on the next call: the session is looked up each time, here as there.
    if (findAccount.get(sid, sub, new Date().toISOString()) === undefined) return send(answer, 401, '{}');
    const id = request.url.split('/')[2];
    return request.method === 'PATCH' ? write(sub, id, request, answer) : read(sub, id, answer);
  })
  .listen(Number(PORT), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
