/** Draws the icons named in frontend/src/app/ui/icon-names.ts into one sprite, frontend/public/icons.svg. */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const names = readFileSync(new URL('frontend/src/app/ui/icon-names.ts', root), 'utf8')
  .split('= [')[1]
  .match(/'[a-z_]+'/g)
  .map((quoted) => quoted.slice(1, -1));

/** Symbols the set lacks, drawn at the same weight. */
const own = {
  bow: 'M5.5 3.5C14 4.5 19.5 10 20.5 18.5M5.5 3.5 20.5 18.5M3.5 20.5 16.2 7.8M16.2 7.8h-3.4M16.2 7.8v3.4M3.5 20.5v-3.2M3.5 20.5h3.2',
  dagger: 'M19.5 4.5 11 15.2 8.8 13 19.5 4.5ZM6.6 10.8 13.2 17.4M9.7 14.3 5.2 18.8M3.8 18.4l1.8 1.8',
  ring: 'M12 8.6a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4ZM9.3 3h5.4l1.7 2.4L12 8.6 7.6 5.4ZM7.6 5.4h8.8',
};

const drawOwn = (name) =>
  `<symbol id="icon-${name}" viewBox="0 0 24 24"><path fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round" stroke-linecap="round" d="${own[name]}"/></symbol>`;

const drawFromSet = (name) => {
  const file = new URL(`node_modules/@material-symbols/svg-300/outlined/${name}.svg`, root);
  const { viewBox, inside } = /viewBox="(?<viewBox>[^"]+)">(?<inside>.*)<\/svg>/s.exec(
    readFileSync(file, 'utf8'),
  ).groups;
  return `<symbol id="icon-${name}" viewBox="${viewBox}">${inside}</symbol>`;
};

const symbols = names.map((name) => (name in own ? drawOwn(name) : drawFromSet(name)));
const sprite = [
  '<svg xmlns="http://www.w3.org/2000/svg" class="sprite" width="0" height="0">',
  ...symbols,
  '</svg>',
  '',
].join('\n');
writeFileSync(new URL('frontend/public/icons.svg', root), sprite);
