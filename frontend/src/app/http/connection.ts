import { HttpClient, HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { fromEvent, tap } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { toProblem } from './problem';

/** How often a server that is away is asked whether it is back. */
export const ASK_AGAIN_MILLISECONDS = 10_000;

export type ConnectionState = 'connected' | 'offline' | 'unreachable';

/** Whether the server answers. Whoever keeps unsent work watches `state` and sends when it is `connected` again. */
@Injectable({ providedIn: 'root' })
export class Connection {
  readonly #http = inject(HttpClient);
  readonly #window = inject(DOCUMENT).defaultView;
  readonly #online = signal(this.#window?.navigator.onLine ?? true);
  readonly #answers = signal(true);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly state = computed<ConnectionState>(() => {
    if (!this.#online()) return 'offline';
    return this.#answers() ? 'connected' : 'unreachable';
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    destroyed.onDestroy(() => clearTimeout(this.#timer));
    if (this.#window === null) return;
    fromEvent(this.#window, 'offline')
      .pipe(takeUntilDestroyed(destroyed))
      .subscribe(() => this.#online.set(false));
    fromEvent(this.#window, 'online')
      .pipe(takeUntilDestroyed(destroyed))
      .subscribe(() => {
        this.#online.set(true);
        if (!this.#answers()) this.askNow();
      });
  }

  /** The server answered, whatever it said. */
  noteAnswer(): void {
    clearTimeout(this.#timer);
    this.#answers.set(true);
  }

  noteSilence(): void {
    this.#answers.set(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.askNow(), ASK_AGAIN_MILLISECONDS);
  }

  /** Asks whether the server is back; the interceptor notes the answer. */
  askNow(): void {
    this.#http.get('/health/live', { responseType: 'text' }).subscribe({ error: () => undefined });
  }
}

/** Watches every answer go by. */
export const connectionInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event.type !== HttpEventType.Sent) connection.noteAnswer();
      },
      error: (error: unknown) => {
        if (toProblem(error).kind === 'unreachable') connection.noteSilence();
        else connection.noteAnswer();
      },
    }),
  );
};
