import { effect, inject, untracked } from '@angular/core';
import { Connection } from './connection';

/** Runs `act` each time the server is back after it was away. Call it where `inject` may be called. */
export function whenBack(act: () => void): void {
  const connection = inject(Connection);
  let away = false;
  effect(() => {
    const connected = connection.state() === 'connected';
    if (connected && away) untracked(act);
    away = !connected;
  });
}
