import { PAGE, type Paper } from './paper';

export interface Frame {
  /** Index from 0. */
  readonly page: number;
  readonly x: number;
  readonly top: number;
}

/** A river of blocks through frames of one width: when a frame is full the next one goes on, on a page of its own if need be. */
export class Flow {
  private index = 0;
  private y: number;

  constructor(
    private readonly paper: Paper,
    readonly width: number,
    private readonly frameAt: (index: number) => Frame,
  ) {
    this.y = frameAt(0).top;
  }

  /** The place of a block of this height, on the page that is turned to from now on. */
  take(height: number): { readonly x: number; readonly y: number } {
    this.keep(height);
    const { page, x } = this.frame;
    this.paper.turnTo(page);
    const { y } = this;
    this.y += height;
    return { x, y };
  }

  /** Moves on where less than this is left, so that what belongs together stays together. */
  keep(height: number): void {
    if (this.y + height <= BOTTOM || this.y === this.frame.top) return;
    this.index += 1;
    this.y = this.frame.top;
  }

  /** White space; none at the top of a frame. */
  skip(height: number): void {
    if (this.y !== this.frame.top) this.y += height;
  }

  /** What is left of the present frame. */
  get room(): number {
    return BOTTOM - this.y;
  }

  /** Index of the page the flow has come to. */
  get page(): number {
    return this.frame.page;
  }

  private get frame(): Frame {
    return this.frameAt(this.index);
  }
}

const BOTTOM = PAGE.height - PAGE.margin - PAGE.foot;
