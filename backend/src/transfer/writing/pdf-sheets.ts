import { Injectable } from '@nestjs/common';
import { ServiceUnavailable } from '../../problem';
import type { SheetOutline } from './outline';

/** Together some seconds of work. */
const MOST_WAITING = 20;

/** Sheets are drawn one at a time: each takes a tenth of a second of the server's own thread, in small slices. */
@Injectable()
export class PdfSheets {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** The same outline and time make the same bytes. Throws `ServiceUnavailable`. */
  draw(outline: SheetOutline, at: Date): Promise<Buffer> {
    if (this.waiting >= MOST_WAITING) throw new ServiceUnavailable('Too many sheets are being drawn now.', 5);
    this.waiting += 1;
    const drawn = this.last.then(async () => {
      const { pdfSheet } = await import('./pdf/pdf-sheet.js');
      return pdfSheet(outline, at);
    });
    this.last = drawn.catch(() => null).finally(() => (this.waiting -= 1));
    return drawn;
  }
}
