'use strict';
/* The one entry of every task: `node scripts/main.cjs start`. It is written in the JavaScript of ten years ago on
   purpose, and loads nothing before it has looked at the version, so that an old Node answers with a sentence. */
var needed = [20, 19];
var version = process.versions.node.split('.').map(Number);

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
  console.error('Heroledger needs Node ' + needed.join('.') + ' or newer; this is Node ' + process.versions.node + '.');
  process.exit(1);
}

require('./tasks.cjs');
