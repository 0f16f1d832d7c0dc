import { entryOf, type ImportEntry, LARGEST_CHARACTER, refusedEntry } from './import-entry';
import { unpack } from './unpack';
import { unzipped } from './unzip';

/** Bytes of a file that is read as a whole; an archive is read file by file. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Of one file. */
export const MOST_CHARACTERS = 10_000;

/** What stands in a file, in its order; what is no character, or too much, is an entry that says so. */
export async function entriesOf(file: File, stop: AbortSignal): Promise<readonly ImportEntry[]> {
  if (/\.zip$/i.test(file.name)) return entriesOfArchive(file, stop);
  if (file.size > LARGEST_FILE)
    return [refusedEntry(file.name, $localize`Larger than 50 MB. No characters are that large.`)];
  const text = await file.text();
  return text.startsWith('PK\u0003\u0004') ? entriesOfArchive(file, stop) : entriesOfText(file.name, text);
}

async function entriesOfArchive(file: File, stop: AbortSignal): Promise<readonly ImportEntry[]> {
  const entries: ImportEntry[] = [];
  for await (const { name, text, refusal } of unzipped(file)) {
    const path = name === '' ? file.name : `${file.name}/${name}`;
    if (stop.aborted) {
      entries.push(notOpened(file.name));
      return entries;
    }
    if (text === undefined) entries.push(refusedEntry(path, refusal));
    else entries.push(...entriesOfText(path, text));
    if (entries.length > MOST_CHARACTERS) return [...entries.slice(0, MOST_CHARACTERS), tooMany(file.name)];
  }
  return entries.length === 0 ? [noCharacter(file.name)] : entries;
}

function entriesOfText(name: string, text: string): readonly ImportEntry[] {
  const lines = unpack(text).filter((line) => line !== ''); // The server counts no empty lines.
  if (lines.length === 0) return [noCharacter(name)];
  const entries = lines
    .slice(0, MOST_CHARACTERS)
    .map((line) =>
      line.length > LARGEST_CHARACTER
        ? refusedEntry(name, $localize`Larger than 4 MB. A character is never that large.`)
        : entryOf(name, { line, chosen: true }),
    );
  return lines.length > MOST_CHARACTERS ? [...entries, tooMany(name)] : entries;
}

/** Of a file, or what is left of an archive, when somebody cancelled before. */
export const notOpened = (name: string): ImportEntry =>
  refusedEntry(name, $localize`Not opened to its end, for you cancelled. Choose the file again for the rest.`);

const noCharacter = (name: string): ImportEntry => refusedEntry(name, $localize`There is no character in this file.`);

const tooMany = (name: string): ImportEntry =>
  refusedEntry(
    name,
    $localize`More than ${MOST_CHARACTERS}:count: characters; those after them are left out. Split the file.`,
  );
