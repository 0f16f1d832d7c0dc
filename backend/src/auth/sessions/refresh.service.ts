import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { UnitOfWork } from '../../database';
import { InvalidRefreshToken } from '../auth.problems';
import { SessionOpening } from './session-opening';
import { SessionRotation } from './session-rotation';
import type { SessionTokens } from './session-token-issuer';
import { TheftResponse } from './theft-response';

@Injectable()
export class RefreshService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotation: SessionRotation,
    private readonly opening: SessionOpening,
    private readonly theft: TheftResponse,
  ) {}

  /** Throws `InvalidRefreshToken` for all that will not do, alike. */
  async refresh(visitor: Originator, token: string | undefined): Promise<SessionTokens> {
    if (token === undefined) throw new InvalidRefreshToken();
    // Committed also when it is refused: a replayed token ends its session.
    const tokens = await this.unitOfWork.run(async (tx) => {
      const rotation = await this.rotation.rotate(tx, token);
      if (rotation.outcome === 'replayed') await this.theft.endSession(tx, visitor, rotation.session);
      if (rotation.outcome !== 'valid') return null;
      return this.opening.reopen(tx, rotation.session, rotation.counter);
    });
    if (tokens === null) throw new InvalidRefreshToken();
    return tokens;
  }
}
