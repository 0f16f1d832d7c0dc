import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { type Attempt, CharacterCreation, CharacterDocuments, type CharacterResponse } from '../characters';
import type { FromTemplateDto } from './dto/from-template.dto';
import { FoundTemplates } from './found-templates';

/** Beginning from a template. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly templates: FoundTemplates,
    private readonly creation: CharacterCreation,
    private readonly documents: CharacterDocuments,
  ) {}

  /**
   * A new character of mine, counted with the template in the same transaction; throws `TemplateNotFound`,
   * `UnknownRuleset` or `RulesetWithdrawn`.
   */
  async createFrom(actor: Actor, attempt: Attempt, id: string, { name }: FromTemplateDto): Promise<CharacterResponse> {
    const { document: found, count } = await this.templates.find(actor, id);
    await this.documents.assertOpen(actor, found);
    // Wounds, and whatever else was spent, are the first one's.
    const document = { ...found, name: name ?? found.name, spent: {} };
    const changeDescription = `Begun from the template ${found.name}`;
    const beginning = { document, isTemplate: false, kind: 'created', changeDescription } as const;
    return this.creation.begin(actor, attempt, beginning, count);
  }
}
