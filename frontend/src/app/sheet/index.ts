export { ExperienceRing } from './experience-ring';
export { Radar, type RadarAxis } from './radar';
export { SheetFolio, type PoolChange } from './sheet-folio';
export { SheetMasthead } from './sheet-masthead';
export { firstClassOf, kickerOf, purseWords } from './sheet-model';
export { StatFigurePipe, statFigure, statWords, StatWordsPipe } from './stat-words';
export { ViolationNote } from './violation-note';
export { Why } from './why';
