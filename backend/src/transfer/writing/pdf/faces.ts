import { readFileSync } from 'node:fs';
import type * as Fontkit from 'fontkit';
import type { Font, GlyphRun } from 'fontkit';
import { LRUCache } from 'lru-cache';
import { unpackedWoff } from './woff';

/** The faces of the web app, as the sheet uses them. */
const FACES = {
  name: { folder: 'alegreya', weight: 500 },
  figure: { folder: 'alegreya', weight: 700 },
  caps: { folder: 'alegreya-sc', weight: 500 },
  text: { folder: 'source-sans-3', weight: 400 },
  strong: { folder: 'source-sans-3', weight: 600 },
} as const;

export type Face = keyof typeof FACES;

/** A face comes in a file for each script; the first that has a sign draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;

/** A file of a face, under the name it has in every document. */
export interface Cut {
  readonly id: string;
  readonly font: Font;
}

let create: typeof Fontkit.create | null = null;

/** Must come first: what reads faces is loaded with the first sheet, for players seldom print. */
export async function openFaces(): Promise<void> {
  create ??= (await import('fontkit')).create;
}

const cuts = new Map<string, Cut>();

/** Read once and kept: the glyphs that were drawn once are drawn faster the next time. */
export function cutOf(face: Face, script: (typeof SCRIPTS)[number] = 'latin'): Cut {
  const id = `${face}.${script}`;
  const known = cuts.get(id);
  if (known !== undefined) return known;
  if (create === null) throw new Error('The faces are not open.');
  const cut = { id, font: remembering(id, create(sfntOf(face, script)) as Font) };
  cuts.set(id, cut);
  return cut;
}

/** Lining figures of one width: Alegreya's own hang below the line. */
const FEATURES = ['lnum', 'tnum', 'kern', 'liga'];
/** Words of all cuts together; some 1 kB each. */
const MOST_WORDS = 10_000;

const words = new LRUCache<string, GlyphRun>({ max: MOST_WORDS });

/**
 * To lay out a word costs a hundred times what it costs to remember it, and a sheet says the same words again and again.
 * Whoever asks gets places of their own: pdfkit scales them where they are.
 */
function remembering(id: string, font: Font): Font {
  const layout = (word: string): GlyphRun => {
    const key = `${id} ${word}`;
    const run = words.get(key) ?? font.layout(word, FEATURES);
    words.set(key, run);
    return {
      glyphs: run.glyphs,
      positions: run.positions.map((place) => ({ ...place })),
      advanceWidth: run.advanceWidth,
    } as never;
  };
  return Object.assign(Object.create(font) as Font, { layout });
}

/** The TrueType file of a cut. */
export function sfntOf(face: Face, script: (typeof SCRIPTS)[number] = 'latin'): Buffer {
  const { folder, weight } = FACES[face];
  const file = require.resolve(`@fontsource/${folder}/files/${folder}-${script}-${weight}-normal.woff`);
  return unpackedWoff(readFileSync(file));
}

/** Some parts of a text that one cut draws, or the first of a face where none has the sign. */
export interface Run {
  readonly cut: Cut;
  readonly text: string;
}

const homes = new Map<string, Cut | null>();

/** Null where no cut of the face has the sign. */
export function homeOf(face: Face, sign: string): Cut | null {
  const key = `${face} ${sign}`;
  const known = homes.get(key);
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  const script = SCRIPTS.find((candidate) => cutOf(face, candidate).font.hasGlyphForCodePoint(code));
  const home = script === undefined ? null : cutOf(face, script);
  // Bounded: a text may be written in every sign there is.
  if (homes.size > 20_000) homes.clear();
  homes.set(key, home);
  return home;
}

/** What the face lacks is drawn as the empty box of its first cut. */
export function runsOf(face: Face, text: string): readonly Run[] {
  const runs: { cut: Cut; text: string }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    // A blank or a mark goes with what it follows.
    const cut = last?.cut.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
      ? last.cut
      : (homeOf(face, sign) ?? cutOf(face));
    if (last?.cut === cut) last.text += sign;
    else runs.push({ cut, text: sign });
  }
  return runs;
}
