export { CardFigures } from './card-figures';
export { CharacterCard } from './character-card';
export * from './character-messages';
export { chargeOf, kickerWords, visibilityWords, wayToNextLevel } from './character-words';
export { CharactersApi } from './characters-api';
