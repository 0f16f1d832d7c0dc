import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import {
  type Attempt,
  CharacterCreation,
  CharacterDocuments,
  type CharacterResponse,
  isCharacterId,
} from '../characters';
import { BuiltInTemplates } from './built-in-templates';
import type { FromTemplateDto } from './dto/from-template.dto';
import { PlayerTemplates } from './player-templates';
import { TemplateNotFound } from './templates.problems';

/** Characters to begin with, and beginning from one. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly builtIn: BuiltInTemplates,
    private readonly players: PlayerTemplates,
    private readonly creation: CharacterCreation,
    private readonly documents: CharacterDocuments,
  ) {}

  /** A new character of mine; throws `TemplateNotFound`, `UnknownRuleset` or `RulesetWithdrawn`. */
  async createFrom(actor: Actor, attempt: Attempt, id: string, { name }: FromTemplateDto): Promise<CharacterResponse> {
    const found = await this.find(actor, id);
    await this.documents.assertOpen(actor, found);
    const document = { ...found, name: name ?? found.name };
    const changeDescription = `Begun from the template ${found.name}`;
    return this.creation.begin(actor, attempt, { document, isTemplate: false, kind: 'created', changeDescription });
  }

  private async find(actor: Actor, id: string): Promise<Character> {
    const found =
      (await this.builtIn.find(id))?.document ??
      (isCharacterId(id) ? await this.players.find(actor, id.toLowerCase()) : null);
    if (found === null) throw new TemplateNotFound();
    return found;
  }
}
