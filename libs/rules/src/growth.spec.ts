import { deriveSheet } from './deriving/derive-sheet';
import { applyExperience, classesToRiseIn, levelDown, levelUp, makeChoices } from './growth';
import { aCharacter, aLoadedRuleset, aRuleset } from './testing/small-ruleset';
import { validate } from './validating/validate';

const loaded = aLoadedRuleset();
const warden = aCharacter({ classes: [{ id: 'warden', level: 1 }] });
const asWarden = { stance: ['wall'] };
const asScout = { 'scout-skills': ['climbing', 'lore'], 'scout-mastery': ['climbing'] };

describe('experience', () => {
  it.each([
    [50, 100, 150],
    [100, -30, 70],
    [100, -300, 0],
  ])('%d with %d more is %d', (has, amount, expected) => {
    expect(applyExperience(aCharacter({ experiencePoints: has }), amount).experiencePoints).toBe(expected);
  });
});

describe('taking a level', () => {
  it('raises the class, or takes up a new one after the others', () => {
    const second = levelUp(warden, 'warden');
    expect(second.classes).toEqual([{ id: 'warden', level: 2 }]);
    expect(levelUp(second, 'scout').classes).toEqual([
      { id: 'warden', level: 2 },
      { id: 'scout', level: 1 },
    ]);
  });

  it('makes the choices it brings: options are picked, skills are learned', () => {
    const grown = makeChoices(levelUp(levelUp(warden, 'warden'), 'scout'), { ...asWarden, ...asScout }, loaded);
    expect(grown.choices).toEqual({ stance: ['wall'] });
    expect(grown.skills).toEqual([
      { id: 'climbing', rank: 2 },
      { id: 'lore', rank: 1 },
    ]);
  });

  it('puts a choice that is made again in the place of the first', () => {
    const second = levelUp(warden, 'warden');
    const once = makeChoices(second, { stance: ['wall'] }, loaded);
    expect(makeChoices(once, { stance: ['giant'] }, loaded).choices).toEqual({ stance: ['giant'] });
  });

  it('leaves a choice nobody offers to the rules, which refuse it', () => {
    const codes = validate(makeChoices(warden, { stance: ['wall'] }, loaded), loaded).map(({ code }) => code);
    expect(codes).toContain('CHOICE_NOT_OPEN');
  });
});

describe('the classes to take a level in', () => {
  const told = (abilities: Readonly<Record<string, number>>) =>
    classesToRiseIn({ ...warden, abilities }, loaded).map(
      ({ name, closedBecause }) => `${name}: ${closedBecause ?? 'open'}`,
    );

  it('are those there are, and those the game lets stand beside them', () => {
    expect(told({ might: 14 })).toEqual(['Warden 2: open', 'Scout 1: open']);
  });

  it('say what they ask for', () => {
    expect(told({ might: 9 })).toEqual([
      'Warden 2: open',
      'Scout 1: Warden beside another class needs Might 13, has 9.',
    ]);
  });

  it('are only those there are where the game knows no others beside them', () => {
    const { progression } = aRuleset();
    const alone = aLoadedRuleset({ progression: { ...progression, multiclass: false } });
    expect(classesToRiseIn(warden, alone).map(({ id }) => id)).toEqual(['warden']);
    expect(classesToRiseIn(aCharacter(), alone).map(({ id }) => id)).toEqual(['warden', 'scout']);
  });
});

describe('taking a level back', () => {
  it('gives back what was chosen for it, and nothing else', () => {
    const second = makeChoices(levelUp(warden, 'warden'), { 'warden-skills': ['climbing'], stance: ['wall'] }, loaded);
    const back = levelDown(second, 'warden', loaded);
    expect([back.classes, back.choices, back.skills]).toEqual([
      [{ id: 'warden', level: 1 }],
      {},
      [{ id: 'climbing', rank: 1 }],
    ]);
  });

  it('forgets the skills that no other pick covers', () => {
    const before = makeChoices(warden, { 'warden-skills': ['climbing'] }, loaded);
    const grown = makeChoices(levelUp(before, 'scout'), asScout, loaded);
    expect(levelDown(grown, 'scout', loaded)).toEqual(before);
  });

  it('leads back to the sheet there was before, whichever class was taken', () => {
    const before = makeChoices(warden, { 'warden-skills': ['lore'] }, loaded);
    const sheetAfter = (classId: string, choices: Readonly<Record<string, string[]>>) =>
      deriveSheet(levelDown(makeChoices(levelUp(before, classId), choices, loaded), classId, loaded), loaded);
    expect(sheetAfter('warden', asWarden)).toEqual(deriveSheet(before, loaded));
    expect(sheetAfter('scout', asScout)).toEqual(deriveSheet(before, loaded));
  });

  it('leaves skills that were bought: which of them to give up only the player can say', () => {
    const { skillRules } = aRuleset();
    const shop = aLoadedRuleset({ skillRules: { ...skillRules, points: 'level' } });
    const learned = aCharacter({ classes: [{ id: 'warden', level: 2 }], skills: [{ id: 'climbing', rank: 1 }] });
    expect(levelDown(learned, 'warden', shop).skills).toEqual(learned.skills);
  });
});
