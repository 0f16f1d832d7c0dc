import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { RefreshTokens } from '../tokens/refresh-tokens';
import { type Session, SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

/**
 * What a refresh token turned out to be. `valid`: rotated now, or a moment ago by a neighbouring tab, with the same
 * successor. `replayed`: spent long ago, so somebody has a copy. `unknown`: forged, ended, or nothing at all.
 */
export type Rotation =
  | { readonly outcome: 'valid'; readonly session: Session; readonly counter: number }
  | { readonly outcome: 'replayed'; readonly session: Session }
  | { readonly outcome: 'unknown' };

@Injectable()
export class SessionRotation {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly sessions: SessionsService,
    private readonly tokens: RefreshTokens,
    private readonly clock: Clock,
  ) {}

  async rotate(tx: Tx, token: string): Promise<Rotation> {
    const place = this.tokens.parse(token);
    if (place === null) return { outcome: 'unknown' };
    const session = await this.repository.find(tx, place.sessionId);
    if (session === null || !this.tokens.isGenuine(token, session, place.counter)) return { outcome: 'unknown' };
    const successor = { outcome: 'valid', session, counter: place.counter + 1 } as const;
    if (
      await this.repository.rotate(
        tx,
        { id: session.id, counter: place.counter },
        this.clock.timestamp(),
        this.sessions.idleLimit(),
      )
    )
      return successor;
    return this.explain(tx, session.id, place.counter, successor);
  }

  /** The database did not rotate: read again why. */
  private async explain(tx: Tx, id: string, counter: number, successor: Rotation): Promise<Rotation> {
    const now = this.clock.timestamp();
    const session = await this.repository.find(tx, id);
    if (session?.revokedAt !== null || session.idleExpiresAt <= now || session.absoluteExpiresAt <= now)
      return { outcome: 'unknown' };
    if (session.counter === counter + 1 && this.sessions.isWithinGrace(session)) return successor;
    return { outcome: 'replayed', session };
  }
}
