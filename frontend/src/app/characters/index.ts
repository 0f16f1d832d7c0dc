export { CardFigures } from './card-figures';
export { isCharacter, isRecord } from './character-guard';
export { CharacterCard } from './character-card';
export { boundsOf } from './character-filters';
export * from './character-messages';
export { chargeOf, copyName, kickerWords, visibilityWords } from './character-words';
export { fileEndings, sheetFormats } from './export-formats';
export { levelOptions, sortingOptions } from './filter-words';
export { CharactersApi } from './characters-api';
