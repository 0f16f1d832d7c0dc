import { TestBed } from '@angular/core/testing';
import { deriveSheet, type LimitUse, type Stat } from '@heroledger/rules';
import { chooseUnits } from '../ui';
import { inReadersUnits } from './converted-account';
import { ItemFinder } from './item-finder';
import { LimitMeter } from './limit-meter';
import { StatLines } from './stat-lines';
import { aCharacter, srdRules } from './testing/characters';

describe("A sheet in its reader's units", () => {
  const character = aCharacter('fighter');
  const sheet = deriveSheet(character, srdRules);
  const speed = found(sheet.stats.find(({ unit }) => unit === 'ft'));
  const load = found(sheet.limits.find(({ unit }) => unit === 'lb'));
  const carried = found(sheet.stats.find(({ unit, steps }) => unit === 'lb' && steps.length > 0));

  function found<Thing extends Stat | LimitUse>(thing: Thing | undefined): Thing {
    if (thing === undefined) throw new Error('The ruleset has no such number.');
    return thing;
  }
  const wordsOf = (element: unknown) => (element as HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim();

  afterEach(() => {
    chooseUnits(null);
  });

  it('shows distances in them, and changes at once', async () => {
    const page = TestBed.createComponent(StatLines);
    page.componentRef.setInput('lines', [{ name: 'Speed', stat: speed, of: null, rank: null, rankName: null }]);
    page.componentRef.setInput('rulesetName', 'SRD');
    await page.whenStable();
    const [feet, metres] = [String(speed.value), String((speed.value * 3) / 10)];
    expect(wordsOf(page.nativeElement)).toContain(`Speed ${feet}ft`);
    chooseUnits('metric');
    await page.whenStable();
    expect(wordsOf(page.nativeElement)).toContain(`Speed ${metres}m`);
    chooseUnits('imperial');
    await page.whenStable();
    expect(wordsOf(page.nativeElement)).toContain(`Speed ${feet}ft`);
  });

  it('weighs the load in them', async () => {
    chooseUnits('metric');
    const page = TestBed.createComponent(LimitMeter);
    page.componentRef.setInput('limit', load);
    page.componentRef.setInput('character', character);
    page.componentRef.setInput('ruleset', srdRules.ruleset);
    await page.whenStable();
    expect(wordsOf(page.nativeElement)).toContain(`of ${String(load.maximum / 2)} kg`);
  });

  it('weighs the items one can add in them', async () => {
    chooseUnits('metric');
    const page = TestBed.createComponent(ItemFinder);
    page.componentRef.setInput('ruleset', srdRules.ruleset);
    await page.whenStable();
    expect(wordsOf(page.nativeElement)).toContain(' kg');
    expect(wordsOf(page.nativeElement)).not.toContain(' lb');
  });

  it('explains a number as the ruleset reckons it, and then how it was converted', () => {
    chooseUnits('metric');
    const account = inReadersUnits(carried);
    expect(account.steps.slice(0, -1)).toEqual(carried.steps);
    expect(account.steps.at(-1)).toEqual({
      source: 'In kg',
      detail: '1 lb count as 0.5 kg',
      op: 'multiply',
      amount: 0.5,
      total: carried.value / 2,
    });
    expect(account).toMatchObject({ value: carried.value / 2, unit: 'kg' });
  });

  it('says of a number nothing adds to where it began', () => {
    chooseUnits('metric');
    const account = inReadersUnits({ ...speed, value: 0, steps: [], inWords: null });
    expect(account.steps).toMatchObject([{ source: speed.name, total: 0 }, { total: 0 }]);
  });

  it('leaves numbers without a unit, and everything where nothing was chosen, as they are', () => {
    expect(inReadersUnits(carried)).toBe(carried);
    chooseUnits('metric');
    const plain = { ...carried, unit: null };
    expect(inReadersUnits(plain)).toBe(plain);
  });
});
