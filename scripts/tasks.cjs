'use strict';

const TASKS = ['audit', 'build', 'check', 'cli', 'commits', 'contract', 'dev', 'start', 'test', 'types'];
const [name, ...rest] = process.argv.slice(2);

/** A refusal is for the person at the keyboard and says everything in its message; anything else is our mistake. */
function fail(error) {
  console.error(error instanceof Error && error.name === 'Refusal' ? error.message : error);
  process.exit(1);
}

if (TASKS.includes(name)) {
  import(`./${name}.mjs`).then((task) => task.run(rest)).catch(fail);
} else {
  console.error(`There is no task "${name}"; there are: ${TASKS.join(', ')}.`);
  process.exit(1);
}
