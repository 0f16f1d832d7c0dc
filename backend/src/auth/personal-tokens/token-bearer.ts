import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, visitorOf } from '../../access';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { Unauthenticated } from '../auth.problems';
import { SessionsService } from '../sessions/sessions.service';
import { PersonalTokensRepository } from './personal-tokens.repository';
import { PERSONAL_TOKEN_PREFIX, isHashOf, tokenIdIn } from './token-text';

const AN_HOUR = 3_600;

/** Who sends a personal access token. */
@Injectable()
export class TokenBearer {
  private readonly logger = new Logger(TokenBearer.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: PersonalTokensRepository,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
  ) {}

  /** Null when the request carries none. Throws `Unauthenticated` for one that is not believed. */
  async recognise(request: FastifyRequest): Promise<Actor | null> {
    const text = /^bearer (hlp_.*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (text?.startsWith(PERSONAL_TOKEN_PREFIX) !== true) return null;
    const id = tokenIdIn(text);
    if (id === null) throw new Unauthenticated();
    const found = await this.tokens.findLive(
      this.unitOfWork.reader,
      id,
      this.clock.timestamp(),
      this.sessions.addresses,
    );
    if (found === null || !isHashOf(found.hash, text)) throw new Unauthenticated();
    this.noteUse(id, found.lastUsedAt);
    const { userId, username, role, scopes } = found;
    return { ...visitorOf(request), userId, username, role, sessionId: '', authenticatedAt: '', tokenScopes: scopes };
  }

  /** Once an hour, and nobody waits for it. */
  private noteUse(id: string, lastUsedAt: string | null): void {
    const anHourAgo = this.clock.in(-AN_HOUR);
    if (lastUsedAt !== null && lastUsedAt >= anHourAgo) return;
    this.unitOfWork
      .run((tx) => this.tokens.noteUse(tx, id, this.clock.timestamp(), anHourAgo))
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'The use of a personal access token could not be noted');
      });
  }
}
