import { firstValueFrom, type Observable } from 'rxjs';
import { toProblem } from '../http';

const OTHERWISE_SECONDS = 5;

/**
 * Asks again when the server wanted a pause, for as long as that takes; ends with the refusal when `stop` comes first.
 * What it throws is what the last question threw.
 */
export async function patiently<T>(question: () => Observable<T>, stop: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await firstValueFrom(question());
    } catch (error) {
      const { status, retryAfter } = toProblem(error);
      if (status !== 429 || stop.aborted) throw error;
      const isOver = await pause(1000 * (retryAfter ?? OTHERWISE_SECONDS), stop);
      if (!isOver) throw error;
    }
  }
}

/** @returns False when it was stopped before its end. */
function pause(milliseconds: number, stop: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), milliseconds);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
