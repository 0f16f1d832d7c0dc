import { cutOf, sfntOf } from './faces';
import { type Paper, type Style, colour, round } from './paper';
import { brokenInto } from './lines';

export interface FieldPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Field extends FieldPlace {
  /** What somebody who does not see the page is told, such as `Armor Class`. */
  readonly label: string;
  readonly value: string;
  readonly style: Style;
  readonly isMultiline?: boolean;
}

const SMALLEST = 4;
const INSET = 1;
const PRINTED = 4;
const MULTILINE = 1 << 12;
/** PDF's own numbers for where a line begins. */
const QUADDING = { left: 0, center: 1, right: 2 } as const;
/** The face a player types in. */
const TYPED = 'Body';

/** The blanks of a sheet: filled with what is known, and open to whoever plays. */
export class Form {
  private readonly fields: PDFKit.PDFKitReference[] = [];
  private readonly names = new Map<string, number>();

  constructor(private readonly paper: Paper) {}

  /** On the page that is turned to. `name` tells what it is to a program; a second one of that name gets a number. */
  add(name: string, field: Field): void {
    const { label, value, x, y, width, height, isMultiline = false } = field;
    const style = fitting(this.paper, field);
    this.paper.document.annotate(x, y, width, height, {
      Subtype: 'Widget',
      FT: 'Tx',
      T: text(this.unique(name)),
      TU: text(label),
      V: text(value),
      F: PRINTED,
      Ff: isMultiline ? MULTILINE : 0,
      Q: QUADDING[style.align ?? 'left'],
      DA: text(`/${TYPED} ${round(style.size)} Tf ${colour(style.ink ?? 'text')}`),
      AP: { N: this.appearance({ ...field, style }) },
    } as unknown as PDFKit.Mixins.AnnotationOption);
    const made = this.paper.insides.page.annotations.at(-1);
    if (made !== undefined) this.fields.push(made);
  }

  /** Must come before the paper is finished. */
  close(): void {
    const { document, insides } = this.paper;
    document.initForm();
    const form = insides._root.data['AcroForm'] as { readonly data: object };
    Object.assign(form.data, {
      Fields: this.fields,
      // Every field has been drawn; a reader that draws them anew would use another face.
      NeedAppearances: false,
      DR: { Font: { [TYPED]: typedFont(document) } },
      DA: text(`/${TYPED} 9 Tf 0 g`),
    });
  }

  private appearance({ value, style, width, height, isMultiline = false }: Field): PDFKit.PDFKitReference {
    const lines = isMultiline ? [...brokenInto(value, (part) => this.paper.width(part, style), width - 4)] : [value];
    const leading = style.size * 1.3;
    const first = isMultiline ? height - leading : (height - style.size * CAPITAL) / 2;
    const fonts: Record<string, PDFKit.PDFKitReference> = {};
    const drawn = lines.map((line, index) => {
      const operators = this.paper.operators(
        line,
        style,
        startOf(this.paper, line, style, width),
        first - index * leading,
      );
      Object.assign(fonts, operators.fonts);
      return operators.drawn;
    });
    const reference = this.paper.document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: fonts },
    });
    reference.write(Buffer.from(`/Tx BMC q\n${value === '' ? '' : drawn.join('\n')}\nQ EMC`, 'latin1'));
    finished(reference);
    return reference;
  }

  private unique(name: string): string {
    // A period would make a family of fields.
    const plain = name.replaceAll('.', '_');
    const count = (this.names.get(plain) ?? 0) + 1;
    this.names.set(plain, count);
    return count === 1 ? plain : `${plain}-${count}`;
  }
}

/** Height of a capital, of the size. */
const CAPITAL = 0.66;

function startOf(paper: Paper, line: string, style: Style, width: number): number {
  const rest = width - paper.width(line, style);
  if (style.align === 'right') return rest - INSET;
  return style.align === 'center' ? rest / 2 : INSET;
}

/** A long name is set smaller rather than cut. */
function fitting(paper: Paper, { value, style, width, isMultiline = false }: Field): Style {
  const room = width - 2 * INSET;
  const wide = paper.width(value, style);
  if (isMultiline || wide <= room) return style;
  return { ...style, size: Math.max(SMALLEST, Math.floor((style.size * room * 10) / wide) / 10) };
}

/** Its types ask for a last chunk, which there need not be. */
const finished = (reference: PDFKit.PDFKitReference): void => {
  (reference.end as () => void).call(reference);
};

/** How pdfkit knows a string from a name. */
const text = (value: string): object => Object(value) as object;

const FIRST = 32;
const LAST = 255;

/**
 * What a player types is drawn by their reader, which wants a face it can address by letters: the whole Latin cut of the
 * text face, in the encoding every reader knows.
 */
function typedFont(document: PDFKit.PDFDocument): PDFKit.PDFKitReference {
  const { font } = cutOf('strong');
  const scale = 1000 / font.unitsPerEm;
  const file = document.ref({});
  file.write(sfntOf('strong'));
  finished(file);
  const name = font.postscriptName;
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    StemV: 90,
    FontFile2: file,
  });
  finished(descriptor);
  const letters = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index),
  );
  const reference = document.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: Array.from(letters, (letter) =>
      Math.round(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth * scale),
    ),
    FontDescriptor: descriptor,
  });
  finished(reference);
  return reference;
}
