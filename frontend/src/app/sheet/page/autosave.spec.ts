import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LONGEST_TEXT, type Character } from '@heroledger/rules';
import { Session } from '../../auth';
import { documentOf } from '../../characters';
import { Connection, type ConnectionState } from '../../http';
import { RulesetsApi } from '../../rulesets';
import { aCharacter, aView, srdRules } from '../testing/characters';
import { Autosave, pauseBeforeSaving } from './autosave';
import { CharacterStore } from './character-store';
import { KeptEdits } from './kept-edits';

const address = '/api/v1/characters/01a2-hero';
const ids = { id: '01a2-hero', account: 'noor' };

/** The real store, autosave and storage; HTTP, the session and the connection are stood in for. */
async function setup(document: Character = aCharacter()) {
  const connection = signal<ConnectionState>('connected');
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      CharacterStore,
      Autosave,
      { provide: Session, useValue: { account: signal({ id: ids.account }) } },
      { provide: Connection, useValue: { state: connection } },
      { provide: RulesetsApi, useValue: { load: (_id: string, version: string) => Promise.resolve(rulesOf(version)) } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(CharacterStore);
  const autosave = TestBed.inject(Autosave);
  const opened = store.open(ids.id);
  server.expectOne(address).flush(aView(document));
  await opened;
  TestBed.tick();
  return { server, store, autosave, connection, kept: TestBed.inject(KeptEdits) };
}

/** Any version of the rules there is: they say nothing else. */
const rulesOf = (version: string) => ({ ...srdRules, ruleset: { ...srdRules.ruleset, version } });

function write(store: CharacterStore, notes: string): void {
  store.edit('Notes', (character) => ({ ...character, notes }), 'notes');
  TestBed.tick();
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  TestBed.tick();
}

async function afterPause(): Promise<void> {
  jest.advanceTimersByTime(pauseBeforeSaving);
  await settle();
}

async function answer(request: TestRequest, document: Character, version: number): Promise<void> {
  request.flush(aView(document, version));
  await settle();
}

async function refuse(request: TestRequest, status: number): Promise<void> {
  request.flush({ title: 'No', code: 'NO' }, { status, statusText: 'No' });
  await settle();
}

function draftOf(store: CharacterStore): Character {
  const character = store.character();
  if (character === null) throw new Error('Nothing is open.');
  return character;
}

describe('Autosave', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => {
    TestBed.inject(HttpTestingController).verify();
    jest.useRealTimers();
  });

  it('sends what was typed in one sitting as one save on the version it was made on', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Wet');
    write(store, 'Wet boots');
    expect(autosave.state().kind).toBe('waiting');
    await afterPause();

    const request = server.expectOne(address);
    expect(request.request.method).toBe('PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    expect(request.request.body).toEqual({ notes: 'Wet boots' });
    await answer(request, draftOf(store), 2);
    expect(autosave.state().kind).toBe('saved');
    expect(store.saved()?.version).toBe(2);
  });

  it('sends what was typed during a save afterwards, on the version that save made', async () => {
    const { server, store } = await setup();
    write(store, 'One');
    await afterPause();
    const sent = draftOf(store);
    write(store, 'One, two');
    await answer(server.expectOne(address), sent, 2);
    await afterPause();

    const second = server.expectOne(address);
    expect(second.request.headers.get('If-Match')).toBe('"2"');
    expect(second.request.body).toEqual({ notes: 'One, two' });
    await answer(second, draftOf(store), 3);
  });

  it('sends nothing when the edit was taken back in time', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Oops');
    store.undo();
    TestBed.tick();
    await afterPause();
    server.expectNone(address);
    expect(autosave.unsent()).toBe(false);
  });

  it('goes together by itself with what another device changed elsewhere', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Mine');
    await afterPause();
    await refuse(server.expectOne(address), 412);
    await answer(server.expectOne(address), { ...aCharacter(), biography: 'Theirs' }, 5);

    const again = server.expectOne(address);
    expect(again.request.headers.get('If-Match')).toBe('"5"');
    expect(again.request.body).toEqual({ notes: 'Mine' });
    await answer(again, draftOf(store), 6);
    expect(autosave.state().kind).toBe('saved');
    expect(draftOf(store)).toMatchObject({ notes: 'Mine', biography: 'Theirs' });
  });

  it('goes on under the rules another device moved the character to', async () => {
    const { server, store } = await setup();
    write(store, 'Mine');
    await afterPause();
    await refuse(server.expectOne(address), 412);
    await answer(server.expectOne(address), { ...aCharacter(), rulesetVersion: '2.0.0' }, 5);
    expect(store.ruleset()?.version).toBe('2.0.0');
    await answer(server.expectOne(address), draftOf(store), 6);
    expect(draftOf(store)).toMatchObject({ notes: 'Mine', rulesetVersion: '2.0.0' });
  });

  it('asks about what both sides changed, and saves the answer', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Mine');
    await afterPause();
    await refuse(server.expectOne(address), 412);
    await answer(server.expectOne(address), { ...aCharacter(), notes: 'Theirs', biography: 'Theirs' }, 5);
    const state = autosave.state();
    expect(state.kind === 'conflict' && state.conflicts.map(({ pointer }) => pointer)).toEqual(['/notes']);
    expect(draftOf(store).notes).toBe('Mine');

    const settled = autosave.settle(new Set());
    await settle();
    const request = server.expectOne(address);
    expect(request.request.headers.get('If-Match')).toBe('"5"');
    expect(request.request.body).toEqual({ notes: 'Mine' });
    await answer(request, draftOf(store), 6);
    await settled;
    expect(autosave.state().kind).toBe('saved');
  });

  it('has nothing to send when the other side wins everywhere', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Mine');
    await afterPause();
    await refuse(server.expectOne(address), 412);
    await answer(server.expectOne(address), { ...aCharacter(), notes: 'Theirs' }, 5);
    await autosave.settle(new Set(['/notes']));
    await settle();
    expect(draftOf(store).notes).toBe('Theirs');
    expect(autosave.state().kind).toBe('saved');
  });

  it('keeps the edit on this device while the server is away, and sends it when it is back', async () => {
    const { server, store, autosave, connection, kept } = await setup();
    write(store, 'In the cellar');
    await afterPause();
    connection.set('unreachable');
    server.expectOne(address).error(new ProgressEvent('offline'));
    await settle();
    expect(autosave.state().kind).toBe('unreachable');
    expect(kept.read(ids.id)?.draft.notes).toBe('In the cellar');

    connection.set('connected');
    TestBed.tick();
    await settle();
    await answer(server.expectOne(address), draftOf(store), 2);
    expect(autosave.state().kind).toBe('saved');
    expect(kept.read(ids.id)).toBeNull();
  });

  it('takes up what was kept when the page is opened again', async () => {
    const base = documentOf(aView());
    const draft = { ...base, notes: 'Kept' };
    localStorage.setItem(`heroledger.edits.${ids.account}.${ids.id}`, JSON.stringify({ version: 1, base, draft }));
    const { server, store } = await setup();
    expect(draftOf(store).notes).toBe('Kept');
    await afterPause();
    await answer(server.expectOne(address), draftOf(store), 2);
  });

  it('does not send what the rules forbid, keeps it, and sends it under free rules', async () => {
    const { server, store, autosave, kept } = await setup();
    store.edit('Levels', (character) => ({ ...character, classes: [{ id: 'fighter', level: 5 }] }));
    TestBed.tick();
    await afterPause();
    server.expectNone(address);
    expect(autosave.state().kind).toBe('blocked');
    expect(kept.read(ids.id)).not.toBeNull();

    store.edit('Free rules', (character) => ({ ...character, mode: 'advisory' }));
    TestBed.tick();
    await afterPause();
    const request = server.expectOne(address);
    expect(request.request.body).toEqual({ classes: [{ id: 'fighter', level: 5 }], mode: 'advisory' });
    await answer(request, draftOf(store), 2);
  });

  it('never sends nonsense, whatever the mode', async () => {
    const { server, store, autosave } = await setup(aCharacter('fighter', { mode: 'advisory' }));
    store.edit('Ancestry', (character) => ({ ...character, ancestry: 'no-such-people' }));
    TestBed.tick();
    await afterPause();
    server.expectNone(address);
    expect(autosave.state().kind).toBe('blocked');
    autosave.discard();
    TestBed.tick();
    expect(autosave.unsent()).toBe(false);
  });

  it('says why the server refused, and tries again on the next edit', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Too much');
    await afterPause();
    await refuse(server.expectOne(address), 422);
    expect(autosave.state()).toMatchObject({ kind: 'refused', problem: { status: 422 } });
    write(store, 'Less');
    await afterPause();
    await answer(server.expectOne(address), draftOf(store), 2);
    expect(autosave.state().kind).toBe('saved');
  });

  it('sends at once when the page is left', async () => {
    const { server, store, autosave } = await setup();
    write(store, 'Going');
    const flushed = autosave.flush();
    await settle();
    await answer(server.expectOne(address), draftOf(store), 2);
    await flushed;
    expect(autosave.unsent()).toBe(false);
  });
});

describe('Undo', () => {
  beforeEach(() => localStorage.clear());

  it('takes back one sitting of typing at once and brings it forth again', async () => {
    const { store } = await setup();
    write(store, 'W');
    write(store, 'We');
    expect(store.undoable()).toBe('Notes');
    store.undo();
    expect(draftOf(store).notes).toBe(aCharacter().notes);
    store.redo();
    expect(draftOf(store).notes).toBe('We');
  });

  it('leaves alone what came from elsewhere since', async () => {
    const { store } = await setup();
    write(store, 'Mine');
    store.rebase(aView({ ...aCharacter(), biography: 'Theirs' }, 5), { ...draftOf(store), biography: 'Theirs' });
    store.undo();
    expect(draftOf(store)).toMatchObject({ notes: aCharacter().notes, biography: 'Theirs' });
  });

  it('forgets the way forth after a new edit', async () => {
    const { store } = await setup();
    write(store, 'One');
    store.undo();
    write(store, 'Two');
    expect(store.redoable()).toBeNull();
  });
});

describe('The sheet of the open character', () => {
  beforeEach(() => localStorage.clear());

  it('is not worked out anew while notes are written, but when a number changes or the notes grow too long', async () => {
    const { store } = await setup();
    const sheet = store.sheet();
    write(store, 'Owes the ferryman.');
    expect(store.sheet()).toBe(sheet);

    write(store, 'x'.repeat(LONGEST_TEXT + 1));
    expect(store.violations()).toContainEqual(expect.objectContaining({ pointer: '/notes' }));
    write(store, 'Owes the ferryman.');
    expect(store.violations()).toEqual(sheet?.violations);

    store.edit('Experience', (character) => ({ ...character, experiencePoints: character.experiencePoints + 1 }));
    expect(store.sheet()?.experience.points).toBe((sheet?.experience.points ?? 0) + 1);
  });
});
