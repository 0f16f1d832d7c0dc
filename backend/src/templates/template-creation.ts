import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import {
  type Attempt,
  CharacterCreation,
  CharacterDocuments,
  type CharacterResponse,
  CharactersService,
} from '../characters';
import type { TemplateDto } from './dto/template.dto';
import { AmbiguousTemplate } from './templates.problems';

/** Making a template, of a character or of a document. */
@Injectable()
export class TemplateCreation {
  constructor(
    private readonly characters: CharactersService,
    private readonly documents: CharacterDocuments,
    private readonly creation: CharacterCreation,
  ) {}

  async add(actor: Actor, attempt: Attempt, source: TemplateDto): Promise<CharacterResponse> {
    const document = await this.documentOf(actor, source);
    const note = { kind: 'created', changeDescription: 'Made a template' } as const;
    return this.creation.begin(actor, attempt, { ...note, document, isTemplate: true });
  }

  private async documentOf(actor: Actor, { characterId, document }: TemplateDto): Promise<Character> {
    if (characterId !== undefined && document === undefined)
      return (await this.characters.find(actor, characterId)).document;
    if (characterId === undefined && document !== undefined)
      return this.documents.acceptAt('/document', document, { userId: actor.userId });
    throw new AmbiguousTemplate();
  }
}
