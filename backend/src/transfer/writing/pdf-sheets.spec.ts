import { blankCharacter, deriveSheet, loadRuleset } from '@heroledger/rules';
import ironRoads from '../../../../docs/examples/iron-roads.json';
import { ServiceUnavailable } from '../../problem';
import { outlineOf } from './outline';
import { PdfSheets } from './pdf-sheets';

describe('sheets that many ask for at once', () => {
  const loaded = loadRuleset(ironRoads);
  const character = blankCharacter(loaded.ruleset, 'Odile');
  const outline = outlineOf(character, deriveSheet(character, loaded), loaded);

  it('are drawn for twenty; the next is asked to come again, and served once there is room', async () => {
    const sheets = new PdfSheets();
    const draw = () => sheets.draw(outline, new Date(0));
    const drawn = Array.from({ length: 20 }, draw);
    expect(draw).toThrow(ServiceUnavailable);
    expect(new Set((await Promise.all(drawn)).map((pdf) => pdf.length)).size).toBe(1);
    expect((await draw()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('are drawn also after one that could not be', async () => {
    const sheets = new PdfSheets();
    await expect(sheets.draw({ ...outline, skills: null as never }, new Date(0))).rejects.toThrow();
    expect((await sheets.draw(outline, new Date(0))).length).toBeGreaterThan(1000);
  });
});
