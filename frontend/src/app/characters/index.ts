export { CardFigures } from './card-figures';
export { isCharacter, isRecord } from './character-guard';
export { CharacterCard } from './character-card';
export * from './character-messages';
export { chargeOf, copyName, kickerWords } from './character-words';
export { fileEndings, sheetFormats } from './export-formats';
export { CharactersApi } from './characters-api';
