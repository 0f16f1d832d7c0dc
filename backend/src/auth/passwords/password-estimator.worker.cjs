// Runs in a thread of its own, started and ended by password-estimator.ts. Plain JavaScript: a thread begins with a
// file that Node reads as it is, from the sources while testing and beside the compiled server otherwise.
const { parentPort } = require('node:worker_threads');
const { ZxcvbnFactory } = require('@zxcvbn-ts/core');
const common = require('@zxcvbn-ts/language-common');
const english = require('@zxcvbn-ts/language-en');

const estimator = new ZxcvbnFactory({
  translations: english.translations,
  graphs: common.adjacencyGraphs,
  dictionary: { ...common.dictionary, ...english.dictionary },
  // The work grows with the square of the length and more: 128 random characters take seconds.
  maxLength: 64,
});

parentPort.on('message', ({ ticket, question: { password, words } }) => {
  const { score, feedback } = estimator.check(password, words);
  const hint = feedback.warning ?? feedback.suggestions[0] ?? null;
  parentPort.postMessage({ ticket, answer: { score, hint } });
});
