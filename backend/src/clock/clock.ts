import { Injectable } from '@nestjs/common';

/** The present moment, so that a test can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** ISO 8601 in UTC with milliseconds: how times are stored and answered. */
  timestamp(): string {
    return this.now().toISOString();
  }

  /** The moment so many seconds from now. */
  in(seconds: number): string {
    return new Date(this.now().getTime() + seconds * 1000).toISOString();
  }
}
