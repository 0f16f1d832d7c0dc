import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/**
 * The estimate the server makes too. Its dictionaries are large: import this file only when somebody begins to type.
 * @returns 0 (guessed at once) to 4 (holds).
 */
export function estimatePassword(password: string, personal: readonly string[]): number {
  const names = personal.flatMap((name) => [name, ...name.split(/[@.\s_-]+/)]).filter((word) => word !== '');
  return estimator.check(password, [...names, ...ourWords]).score;
}

const ourWords = ['heroledger', 'hero', 'ledger', 'character', 'dungeon', 'dragon', 'adventure'];

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
  // As on the server: the work grows with the square of the length and more.
  maxLength: 64,
});
