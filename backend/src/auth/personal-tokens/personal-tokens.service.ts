import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../access';
import { Clock } from '../../clock';
import { digest } from '../../crypto';
import { NotFound } from '../../problem';
import type { CreateTokenDto } from './create-token.dto';
import type { CreatedTokenResponse, PersonalTokenListResponse, PersonalTokenResponse } from './personal-token.response';
import { TooManyTokens } from './personal-tokens.problems';
import { type PersonalToken, PersonalTokensRepository } from './personal-tokens.repository';
import { TokenNotices } from './token-notices';
import { newTokenText } from './token-text';
import { SignedInActs } from '../step-up/signed-in-acts';

const MOST = 50;
const A_DAY = 86_400;

/** The keys somebody made for their programs. */
@Injectable()
export class PersonalTokensService {
  constructor(
    private readonly acts: SignedInActs,
    private readonly tokens: PersonalTokensRepository,
    private readonly notices: TokenNotices,
    private readonly clock: Clock,
  ) {}

  async list({ userId }: Actor): Promise<PersonalTokenListResponse> {
    return { items: (await this.tokens.list(this.acts.reader, userId)).map(toResponse) };
  }

  /** Throws `TooManyTokens`. */
  async create(actor: Actor, { name, scopes, expiresInDays }: CreateTokenDto): Promise<CreatedTokenResponse> {
    const id = uuid();
    const text = newTokenText(id);
    const token: PersonalToken = {
      id,
      userId: actor.userId,
      name: name.trim(),
      hash: digest(text),
      scopes,
      createdAt: this.clock.timestamp(),
      expiresAt: this.clock.in(expiresInDays * A_DAY),
      lastUsedAt: null,
    };
    await this.acts.run(actor, async (tx) => {
      // The account is held: those who make one at the same moment count one after the other.
      if ((await this.tokens.count(tx, actor.userId)) >= MOST) throw new TooManyTokens(MOST);
      await this.tokens.add(tx, token);
      await this.notices.tellCreated(tx, actor, token);
    });
    return Object.assign(toResponse(token), { token: text });
  }

  /** It stops working at once. Throws `NotFound`. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.acts.run(actor, async (tx) => {
      if (!(await this.tokens.remove(tx, actor.userId, id))) throw new NotFound();
      await this.notices.noteRevoked(tx, actor, id);
    });
  }
}

const toResponse = ({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: PersonalToken): PersonalTokenResponse => ({
  id,
  name,
  scopes: [...scopes],
  createdAt,
  expiresAt,
  lastUsedAt,
});
