import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import templates from '../../../libs/rules/rulesets/templates.json';
import { CharacterDocuments, type Summary, searchable, summaryOf } from '../characters';

/** A character to begin with that ships with the program. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly document: Character;
  readonly summary: Summary;
}

/** Read and checked once, when they are first asked for. */
@Injectable()
export class BuiltInTemplates {
  private loading: Promise<readonly BuiltInTemplate[]> | null = null;

  constructor(private readonly documents: CharacterDocuments) {}

  all(): Promise<readonly BuiltInTemplate[]> {
    this.loading ??= Promise.all(
      templates.map(async ({ id, name, description, document: given }) => {
        const document = await this.documents.read(given, { userId: null });
        const { documents } = this;
        const loaded = await documents.rulesetOf(document);
        const summary = summaryOf(document, await documents.sheetOf(document), loaded);
        return { id, name, description, document, summary };
      }),
    );
    return this.loading;
  }

  async find(id: string): Promise<BuiltInTemplate | null> {
    return (await this.all()).find((template) => template.id === id) ?? null;
  }

  /** All words of `search` must be found. */
  async matching({
    search,
    ruleset,
  }: {
    readonly search?: string;
    readonly ruleset?: string;
  }): Promise<readonly BuiltInTemplate[]> {
    const words = searchable(search ?? '').split(/\s+/);
    return (await this.all()).filter(
      (template) =>
        (ruleset === undefined || template.document.ruleset === ruleset) &&
        words.every((word) => searchTextOf(template).includes(word)),
    );
  }
}

const searchTextOf = ({ name, description, document }: BuiltInTemplate): string =>
  searchable(
    [
      name,
      description,
      document.name,
      document.ancestry,
      ...document.classes.map(({ id }) => id),
      ...document.tags,
    ].join('\n'),
  );
