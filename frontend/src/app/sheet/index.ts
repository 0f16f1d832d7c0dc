export { ChoicePicker } from './choice-picker';
export { giveBack, makeId } from './edits';
export { ExperienceRing } from './experience-ring';
export { ItemFinder } from './item-finder';
export { itemIcons } from './item-icons';
export { ItemState, type ItemChange } from './item-state';
export { Radar, type RadarAxis } from './radar';
export { SheetFolio, type PoolChange } from './sheet-folio';
export { SheetMasthead } from './sheet-masthead';
export {
  firstClassOf,
  itemOf,
  kickerOf,
  modelOf,
  placeWords,
  purseWords,
  radarAxesOf,
  radarMaximumOf,
  violationsAt,
} from './sheet-model';
export { SkillLedger, type Ranking } from './skill-ledger';
export { statFigure, StatFigurePipe, statWords } from './stat-words';
export { StoryFields, type StoryChange } from './story-fields';
export { ViolationNote } from './violation-note';
export { Why } from './why';
export { detailOf } from './worn-list';
