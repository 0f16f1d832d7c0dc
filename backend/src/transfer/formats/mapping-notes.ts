/** Something of the file that found its place. */
export interface Mapped {
  /** Place in the file. */
  readonly from: string;
  /** JSON Pointer into the character document. */
  readonly to: string;
  readonly value: string;
}

/** Something that found a place which may not be the right one. */
export interface Guessed extends Mapped {
  readonly why: string;
}

export interface NotMapped {
  readonly from: string;
  readonly why: string;
}

/** A hostile file must not make a report longer than anybody reads. */
const MOST_NOTES = 500;
const LONGEST_VALUE = 120;

const short = (text: string): string => (text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`);

/** The account of an import: what became of each part of the file. */
export class MappingNotes {
  readonly mapped: Mapped[] = [];
  readonly guessed: Guessed[] = [];
  readonly notMapped: NotMapped[] = [];

  map(from: string, to: string, value: string | number): void {
    push(this.mapped, { from: short(from), to, value: short(String(value)) });
  }

  guess(from: string, to: string, value: string | number, why: string): void {
    push(this.guessed, { from: short(from), to, value: short(String(value)), why });
  }

  leave(from: string, why: string): void {
    push(this.notMapped, { from: short(from), why });
  }
}

function push<Note>(notes: Note[], note: Note): void {
  if (notes.length < MOST_NOTES) notes.push(note);
}
