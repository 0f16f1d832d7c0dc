import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import { templates } from '../../../libs/rules/rulesets/testing/shipped';
import { type Api, type TestApp, startTestApp } from '../testing';

describe('the schema of a file', () => {
  let app: TestApp;
  let ada: Api;
  let validate: ValidateFunction;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    const { status, headers, body } = await app.visitor.get('/characters/schema');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    addFormats(ajv);
    validate = ajv.compile(body as object);
  });
  afterAll(() => app.close());

  it('is kept by the export of every character there is a template of, and by each line of all', async () => {
    for (const { document } of templates) {
      const { body } = await ada.post('/characters', document);
      const file = await ada.get(`/characters/${String(body.id)}/export`);
      expect([document.name, validate(file.body), validate.errors]).toEqual([document.name, true, null]);
    }
    const lines = ((await ada.get('/characters/export')).body as string).trimEnd().split('\n');
    expect(lines).toHaveLength(templates.length);
    expect(lines.map((line) => validate(JSON.parse(line))).every(Boolean)).toBe(true);
  });

  it.each([
    ['another format', (file: Record<string, unknown>) => ({ ...file, format: 'roll20' })],
    ['a later version', (file: Record<string, unknown>) => ({ ...file, formatVersion: 2 })],
    ['no character', (file: Record<string, unknown>) => ({ ...file, character: undefined })],
    ['something besides', (file: Record<string, unknown>) => ({ ...file, more: 1 })],
    [
      'a nameless thing',
      (file: Record<string, unknown>) => ({
        ...file,
        character: { ...(file['character'] as object), equipment: [{}] },
      }),
    ],
  ])('is not kept by a file with %s', async (_what, change) => {
    const { body } = await ada.post('/characters', { name: 'Plain', ruleset: 'srd-5.1', mode: 'advisory' });
    const { body: file } = await ada.get(`/characters/${String(body.id)}/export`);
    expect(validate(file)).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(change(file))))).toBe(false);
  });
});
