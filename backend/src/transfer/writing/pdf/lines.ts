/** Signs a word has at most before it is broken wherever it ends up. */
const LONGEST_WORD = 60;

/**
 * A text in lines no wider than `room`, one after the other as they are asked for; its own breaks stay, and an empty line
 * stands for an empty line. A word that is wider than the room is broken.
 */
export function* brokenInto(text: string, widthOf: (part: string) => number, room: number): Generator<string> {
  const blank = widthOf(' ');
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = '';
    let filled = 0;
    for (const word of piecesOf(paragraph, widthOf, room)) {
      const width = widthOf(word);
      if (line !== '' && filled + blank + width > room) {
        yield line;
        line = '';
        filled = 0;
      }
      filled += width + (line === '' ? 0 : blank);
      line += line === '' ? word : ` ${word}`;
    }
    yield line;
  }
}

function* piecesOf(paragraph: string, widthOf: (part: string) => number, room: number): Generator<string> {
  for (const [word] of paragraph.matchAll(/\S+/g)) {
    if (word.length <= LONGEST_WORD && widthOf(word) <= room) yield word;
    else yield* chopped(word, widthOf, room);
  }
}

function* chopped(word: string, widthOf: (part: string) => number, room: number): Generator<string> {
  let piece = '';
  let filled = 0;
  for (const sign of word) {
    const width = widthOf(sign);
    if (piece !== '' && filled + width > room) {
      yield piece;
      piece = '';
      filled = 0;
    }
    piece += sign;
    filled += width;
  }
  yield piece;
}
