import { type Json, numberAt } from '../reading';
import { type DdbFigures, type Scores, adjustment, bonusTo, modifierOf, worthOf } from './ddb-scores';
import { entriesAt, isOn } from './ddb-sheet';

const LIGHT = 1;
const MEDIUM = 2;
const HEAVY = 3;
const SHIELD = 4;

/** What a player wrote over the armor class. */
const OVERRIDE = 1;
const MAGIC = 2;
const MISCELLANEOUS = 3;
const BASE_AND_DEXTERITY = 4;

/** Armor class as the file's own program shows it. */
export function armorClassOf(figures: DdbFigures, scores: Scores): number {
  const { sheet, modifiers } = figures;
  const override = adjustment(sheet, OVERRIDE);
  if (override !== null) return override;
  const worn = entriesAt(sheet, 'inventory').filter((item) => isOn(item, 'equipped'));
  const suits = worn.filter((item) => [LIGHT, MEDIUM, HEAVY].includes(kindOf(item)));
  const shield = Math.max(0, ...worn.filter((item) => kindOf(item) === SHIELD).map(armorClassWritten));
  const base =
    suits.length > 0
      ? Math.max(...suits.map((suit) => inSuit(suit, figures, scores))) +
        bonusTo(modifiers, ['armored-armor-class'], scores)
      : unarmored(figures, scores) + bonusTo(modifiers, ['unarmored-armor-class'], scores);
  const written = adjustment(sheet, BASE_AND_DEXTERITY);
  const adjusted = (adjustment(sheet, MAGIC) ?? 0) + (adjustment(sheet, MISCELLANEOUS) ?? 0);
  return (written ?? base) + shield + adjusted + bonusTo(modifiers, ['armor-class'], scores);
}

const kindOf = (item: Json): number => numberAt(item, 'definition', 'armorTypeId') ?? 0;

const armorClassWritten = (item: Json): number => Math.trunc(numberAt(item, 'definition', 'armorClass') ?? 0);

function inSuit(suit: Json, { modifiers }: DdbFigures, scores: Scores): number {
  const dexterity = modifierOf(scores.dexterity);
  const most = modifiers
    .filter(({ type, subType }) => type === 'set' && subType === 'ac-max-dex-armored-modifier')
    .reduce((highest, { value }) => Math.max(highest, value ?? 0), 2);
  const kind = kindOf(suit);
  const armorClass = armorClassWritten(suit);
  if (kind === HEAVY) return armorClass;
  return armorClass + (kind === LIGHT ? dexterity : Math.min(dexterity, most));
}

/** The best way of going without armor. */
function unarmored({ modifiers }: DdbFigures, scores: Scores): number {
  const ignoresDexterity = modifiers.some(
    ({ type, subType }) => type === 'ignore' && subType === 'unarmored-dex-ac-bonus',
  );
  const dexterity = modifierOf(scores.dexterity);
  const ways = modifiers
    .filter(({ type, subType }) => type === 'set' && subType === 'unarmored-armor-class')
    .map((way) => 10 + (ignoresDexterity ? 0 : dexterity) + worthOf(way, scores));
  return Math.max(10 + dexterity, ...ways);
}
