import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import { isCharacterId } from '../characters';
import type { Tx } from '../database';
import { BuiltInTemplates } from './built-in-templates';
import { ForksRepository } from './forks/forks.repository';
import { PlayerTemplates } from './player-templates';
import { TemplateNotFound } from './templates.problems';

/** A template somebody begins from. */
export interface FoundTemplate {
  readonly document: Character;
  /** Writes down that it was begun from once more. */
  readonly count: (tx: Tx) => Promise<void>;
}

@Injectable()
export class FoundTemplates {
  constructor(
    private readonly builtIn: BuiltInTemplates,
    private readonly players: PlayerTemplates,
    private readonly forks: ForksRepository,
  ) {}

  /** Throws `TemplateNotFound`, also for somebody else's that is not shown to everybody. */
  async find(actor: Actor, id: string): Promise<FoundTemplate> {
    const shipped = await this.builtIn.find(id);
    if (shipped !== null) return { document: shipped.document, count: (tx) => this.forks.countBuiltIn(tx, shipped.id) };
    const characterId = id.toLowerCase();
    const document = isCharacterId(id) ? await this.players.find(actor, characterId) : null;
    if (document === null) throw new TemplateNotFound();
    return { document, count: (tx) => this.forks.count(tx, characterId) };
  }
}
