import { type Face, type Run, homeOf, openFaces, runsOf } from './faces';

/** Points: A4 upright, as a printer takes it. */
export const PAGE = { width: 595.28, height: 841.89, margin: 36, foot: 40 } as const;

export const INK = { text: '#271c13', second: '#5b4938', ember: '#9e3d0e', hair: '#d5c6ac', wash: '#faf5ea' } as const;
export type Ink = keyof typeof INK;

/** How a piece of text looks. */
export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly ink?: Ink;
  /** Points between the signs. */
  readonly spacing?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** What a document keeps of a face: glyphs by number. */
interface Embedded {
  readonly id: string;
  encode(
    text: string,
    features: readonly string[],
  ): [glyphs: string[], positions: { advanceWidth: number; xAdvance: number }[]];
  ref(): PDFKit.PDFKitReference;
}

interface Insides {
  readonly _font: Embedded;
  readonly _root: { readonly data: Record<string, unknown> };
  readonly page: {
    readonly annotations: PDFKit.PDFKitReference[];
    readonly fonts: Record<string, PDFKit.PDFKitReference>;
  };
}

/** Paper, ink and type: what every part of a sheet is drawn with. Places are in points from the upper left. */
export class Paper {
  /** Signs that no face has, in the order they were met. */
  readonly missing = new Set<string>();
  private readonly widths = new Map<string, number>();
  private readonly fonts = new Map<string, Embedded>();
  private readonly bytes: Buffer[] = [];

  private constructor(readonly document: PDFKit.PDFDocument) {
    this.document.on('data', (chunk: Buffer) => this.bytes.push(chunk));
    this.addPage();
  }

  /** An empty page; `info` says what the file is called, and of when it is. */
  static async open(info: PDFKit.DocumentInfo): Promise<Paper> {
    // A megabyte of code that only a sheet needs.
    const { default: PDFDocument } = await import('pdfkit');
    await openFaces();
    return new Paper(
      new PDFDocument({
        size: [PAGE.width, PAGE.height],
        margin: 0,
        bufferPages: true,
        autoFirstPage: false,
        pdfVersion: '1.7',
        lang: 'en',
        displayTitle: true,
        info,
        // No face that is not embedded.
        font: null as unknown as string,
      }),
    );
  }

  get pages(): number {
    return this.document.bufferedPageRange().count;
  }

  /** Index from 0; pages up to it are there afterwards. */
  turnTo(page: number): void {
    while (this.pages <= page) this.addPage();
    this.document.switchToPage(page);
  }

  private addPage(): void {
    this.document.addPage();
    this.document.rect(0, 0, PAGE.width, PAGE.height).fill('#fffdf9');
  }

  /** Points. */
  width(text: string, { face, size, spacing = 0 }: Style): number {
    const key = `${face} ${text}`;
    const known = this.widths.get(key);
    const at1000 = known ?? runsOf(face, text).reduce((sum, run) => sum + widthOf(run), 0);
    if (known === undefined) this.widths.set(key, at1000);
    return (at1000 * size) / 1000 + spacing * text.length;
  }

  /** One line; `y` is that of its base line. `room` is what `align` goes by. */
  write(text: string, style: Style, x: number, { y, room = 0 }: { readonly y: number; readonly room?: number }): void {
    const { align = 'left' } = style;
    const rest = align === 'left' ? 0 : room - this.width(text, style);
    // The page is upside down to the text: its places are counted from above.
    const { drawn, fonts } = this.typed(
      text,
      style,
      `1 0 0 -1 ${round(x + (align === 'center' ? rest / 2 : rest))} ${round(y)}`,
    );
    Object.assign(this.insides.page.fonts, fonts);
    this.document.addContent(drawn);
  }

  /** As `write`, for what is drawn inside a form field: operators of a content stream, and the fonts they name. */
  operators(text: string, style: Style, x: number, y: number): Typed {
    return this.typed(text, style, `1 0 0 1 ${round(x)} ${round(y)}`);
  }

  private typed(text: string, { face, size, ink = 'text', spacing = 0 }: Style, matrix: string): Typed {
    const fonts: Record<string, PDFKit.PDFKitReference> = {};
    const drawn = runsOf(face, text).map((run) => {
      const font = this.embedded(run);
      fonts[font.id] = font.ref();
      const glyphs = wordsOf(run.text).map((word) => glyphsOf(font, word));
      return `/${font.id} ${size} Tf [${glyphs.join(' ')}] TJ`;
    });
    for (const sign of text) if (homeOf(face, sign) === null) this.missing.add(sign);
    return { drawn: `BT ${colour(ink)} ${round(spacing)} Tc ${matrix} Tm ${drawn.join(' ')} ET`, fonts };
  }

  hairline(x: number, y: number, length: number, { ink = 'hair', thickness = 0.5 }: Line = {}): void {
    this.document
      .moveTo(x, y)
      .lineTo(x + length, y)
      .lineWidth(thickness)
      .stroke(INK[ink]);
  }

  /** The mark of the house: filled, or only its outline. */
  lozenge(x: number, y: number, radius: number, isFilled: boolean): void {
    const shape = this.document
      .moveTo(x, y - radius)
      .lineTo(x + radius, y)
      .lineTo(x, y + radius)
      .lineTo(x - radius, y)
      .closePath()
      .lineWidth(0.6);
    if (isFilled) shape.fill(INK.ember);
    else shape.stroke(INK.second);
  }

  get insides(): Insides {
    return this.document as unknown as Insides;
  }

  /** The whole file. */
  finish(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.document.on('end', () => {
        resolve(Buffer.concat(this.bytes));
      });
      this.document.on('error', reject);
      this.document.end();
    });
  }

  private embedded({ cut: { id, font } }: Run): Embedded {
    const known = this.fonts.get(id);
    if (known !== undefined) return known;
    this.document.registerFont(id, font as unknown as PDFKit.Mixins.PDFFontSource);
    this.document.font(id);
    const { _font } = this.insides;
    this.fonts.set(id, _font);
    return _font;
  }
}

export interface Line {
  readonly ink?: Ink;
  readonly thickness?: number;
}

/** Operators of a content stream, and the fonts they name. */
export interface Typed {
  readonly drawn: string;
  readonly fonts: Readonly<Record<string, PDFKit.PDFKitReference>>;
}

/** With the blanks behind them, so that the same word is the same word everywhere. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** Of a thousand points. */
const widthOf = ({ cut: { font }, text }: Run): number =>
  wordsOf(text).reduce((sum, word) => sum + (font.layout(word).advanceWidth * 1000) / font.unitsPerEm, 0);

function glyphsOf(font: Embedded, text: string): string {
  const [glyphs, positions] = font.encode(text, []);
  const parts: string[] = [];
  let joined = '';
  for (const [index, glyph] of glyphs.entries()) {
    joined += glyph;
    const { advanceWidth = 0, xAdvance = 0 } = positions[index] ?? {};
    const kern = advanceWidth - xAdvance;
    if (Math.abs(kern) < 0.5) continue;
    parts.push(`<${joined}> ${round(kern)}`);
    joined = '';
  }
  return [...parts, ...(joined === '' ? [] : [`<${joined}>`])].join(' ');
}

export const round = (points: number): string => String(Math.round(points * 100) / 100);

/** The operator that sets the colour of what is filled. */
export function colour(ink: Ink): string {
  const parts = [1, 3, 5].map((at) => round(Number.parseInt(INK[ink].slice(at, at + 2), 16) / 255));
  return `${parts.join(' ')} rg`;
}
