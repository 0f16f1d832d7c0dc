import { PDFDocument, type PDFTextField } from '@cantoo/pdf-lib';
import { type Character, type LoadedRuleset, blankCharacter, deriveSheet, loadRuleset } from '@heroledger/rules';
import ironRoads from '../../../../../docs/examples/iron-roads.json';
import { adventureCore, srd, templates } from '../../../../../libs/rules/rulesets/testing/shipped';
import { outlineOf } from '../outline';
import { Paper } from './paper';
import { pdfSheet } from './pdf-sheet';

const NEW_YEAR = new Date('2026-01-01T00:00:00Z');

const outline = (loaded: LoadedRuleset, parts: Partial<Character>) => {
  const character = { ...blankCharacter(loaded.ruleset, 'Nobody'), ...parts };
  return outlineOf(character, deriveSheet(character, loaded), loaded);
};

const document = (id: string) => templates.find((template) => template.id === id)?.document as unknown as Character;
const anSrdHero = templates.find(({ ruleset }) => ruleset === 'srd-5.1')?.id ?? '';

/** Read by another library than the one that wrote it. */
async function opened(pdf: Buffer) {
  const file = await PDFDocument.load(pdf);
  const fields = file.getForm().getFields() as PDFTextField[];
  const values = Object.fromEntries(fields.map((field) => [field.getName(), field.getText() ?? '']));
  return { file, values };
}

describe('a sheet as a form', () => {
  it('holds every number of the sheet in a field that bears its name', async () => {
    const hero = document(anSrdHero);
    const { file, values } = await opened(await pdfSheet(outline(srd, hero), NEW_YEAR));
    expect(values).toMatchObject({ name: hero.name, level: '1', experience: '0' });
    const { stats } = deriveSheet({ ...blankCharacter(srd.ruleset, ''), ...hero }, srd);
    for (const id of ['strength', 'strength.modifier', 'armorClass', 'skill.stealth', 'dexterity.save']) {
      const value = stats.find((stat) => stat.id === id)?.value ?? NaN;
      expect([id, Number(values[`stat-${id.replaceAll('.', '_')}`]?.replace('−', '-'))]).toEqual([id, value]);
    }
    expect(Object.values(values)).toEqual(expect.arrayContaining(hero.equipment.map(({ name }) => name)));
    expect(file.getTitle()).toBe(hero.name);
    expect(file.getSubject()).toContain('Wizards of the Coast');
  });

  it.each([
    ['another game of ours', () => outline(adventureCore, { name: 'Ash' })],
    [
      'a game of a player’s own',
      () =>
        outline(loadRuleset(ironRoads), {
          name: 'Odile',
          ancestry: 'plains-born',
          classes: [{ id: 'stoker', level: 1 }],
        }),
    ],
  ])('is drawn for %s', async (_what, made) => {
    const { values } = await opened(await pdfSheet(made(), NEW_YEAR));
    expect(Object.keys(values).filter((name) => name.startsWith('stat-')).length).toBeGreaterThan(3);
  });

  it('is the same file again for the same character at the same time', async () => {
    const [one, two] = [
      await pdfSheet(outline(srd, document(anSrdHero)), NEW_YEAR),
      await pdfSheet(outline(srd, document(anSrdHero)), NEW_YEAR),
    ];
    expect(one.equals(two)).toBe(true);
  });

  it('keeps names of other scripts, and says which signs its faces lack', async () => {
    const name = 'Łucja Őr Владимир Ωμέγα 竜';
    const { file, values } = await opened(await pdfSheet(outline(srd, { name }), NEW_YEAR));
    expect([values['name'], file.getTitle()]).toEqual([name, name]);
    const [whole, lacking] = await Promise.all(
      ['Łucja Владимир Ωμέγα', '竜'].map(async (notes) => {
        const paper = await Paper.open({});
        paper.write(notes, { face: 'text', size: 9 }, 0, { y: 9 });
        return [...paper.missing];
      }),
    );
    expect([whole, lacking]).toEqual([[], ['竜']]);
  });

  it('goes on over as many pages as a long story and a full cart need, while others are served', async () => {
    const biography = 'She walked. '.repeat(4_000);
    const equipment = Array.from({ length: 500 }, (_, index) => ({
      id: `thing-${index}`,
      itemId: null,
      name: `Pebble ${index}`,
      description: '',
      itemType: 'misc' as const,
      quantity: 1,
      isEquipped: false,
      isAttuned: false,
      containerId: null,
      statModifiers: [],
    }));
    let turns = 0;
    const served = setInterval(() => (turns += 1), 1);
    const { file, values } = await opened(await pdfSheet(outline(srd, { biography, equipment }), NEW_YEAR));
    clearInterval(served);
    expect(file.getPageCount()).toBeGreaterThan(8);
    expect(values['thing-thing-499']).toBe('Pebble 499');
    expect(turns).toBeGreaterThan(20);
  });
});
