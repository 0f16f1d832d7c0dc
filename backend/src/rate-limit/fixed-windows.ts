import type { ThrottlerStorage } from '@nestjs/throttler';

interface Window {
  hits: number;
  endsAt: number;
}

type Count = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** Counts per key and window: constant work and memory per key, where the library's own keeps every hit. */
export class FixedWindows implements ThrottlerStorage {
  private readonly windows = new Map<string, Window>();
  private sweepAt = 0;

  increment(key: string, ttl: number, limit: number): Promise<Count> {
    const now = Date.now();
    this.sweep(now, ttl);
    const window = this.current(key, ttl, now);
    window.hits += 1;
    const timeToExpire = Math.ceil((window.endsAt - now) / 1000);
    const isBlocked = window.hits > limit;
    return Promise.resolve({
      totalHits: window.hits,
      timeToExpire,
      isBlocked,
      timeToBlockExpire: isBlocked ? timeToExpire : 0,
    });
  }

  private current(key: string, ttl: number, now: number): Window {
    const found = this.windows.get(key);
    if (found !== undefined && found.endsAt > now) return found;
    const fresh = { hits: 0, endsAt: now + ttl };
    this.windows.set(key, fresh);
    return fresh;
  }

  private sweep(now: number, interval: number): void {
    if (now < this.sweepAt) return;
    this.sweepAt = now + Math.min(interval, 60_000);
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
  }
}
