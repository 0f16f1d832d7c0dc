// Runs in a thread of its own, started and ended by hashing-threads.ts. Plain JavaScript, as that of the estimator.
const { constants, setPriority } = require('node:os');
const { parentPort } = require('node:worker_threads');
const { compareSync, hashSync } = require('bcrypt');

// Everything else on this machine goes first. Only Linux gives a thread a priority of its own; elsewhere it would be the server's.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

/** `against`: compared with each of them, and right when the first is. Else hashed at `cost`. */
const work = ({ secret, cost, against }) =>
  against === undefined ? hashSync(secret, cost) : against.map((hashed) => compareSync(secret, hashed))[0];

parentPort.on('message', ({ ticket, question }) => {
  try {
    parentPort.postMessage({ ticket, answer: work(question) });
  } catch (error) {
    parentPort.postMessage({ ticket, problem: error.message });
  }
});
