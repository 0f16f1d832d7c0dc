import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import { PersonalTokensRepository } from '../personal-tokens/personal-tokens.repository';
import { SessionsService } from '../sessions/sessions.service';
import { OneTimeTokens } from '../tokens/one-time-tokens';

/** Shuts out whoever came in before something that proves the account changed. */
@Injectable()
export class AccessRevocation {
  constructor(
    private readonly sessions: SessionsService,
    private readonly personalTokens: PersonalTokensRepository,
    private readonly links: OneTimeTokens,
  ) {}

  /** Sessions, personal access tokens, and the links that were mailed. */
  async endAll(tx: Tx, userId: string): Promise<void> {
    await this.sessions.endAll(tx, userId);
    await this.personalTokens.removeAll(tx, userId);
    await this.voidLinks(tx, userId);
  }

  /** All but the session of whoever acts, who proved it just now; their programs go on. */
  async endOthers(tx: Tx, { userId, sessionId }: Actor): Promise<void> {
    await this.sessions.endOthers(tx, userId, sessionId);
    await this.sessions.markProof(tx, sessionId);
    await this.voidLinks(tx, userId);
  }

  /** A link that was mailed before must not undo what was decided now. The ways back to a former address stay. */
  voidLinks(tx: Tx, userId: string): Promise<void> {
    return this.links.voidAll(tx, userId, 'reset-password', 'change-email');
  }
}
