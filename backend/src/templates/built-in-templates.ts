import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import templates from '../../../libs/rules/rulesets/templates.json';
import { CharacterDocuments, type Summary, searchable, summaryOf } from '../characters';
import type { TemplateFilters } from './template-row';

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

  /** In the order they are shipped. All words of `search` must be found. */
  async matching({
    search,
    ruleset,
    class: classId,
    minLevel,
    maxLevel,
    origin,
  }: TemplateFilters): Promise<readonly BuiltInTemplate[]> {
    if (origin !== undefined && origin !== 'built-in') return [];
    const words = searchable(search ?? '').split(/\s+/);
    const fits = ({ document, summary }: BuiltInTemplate): boolean =>
      (ruleset === undefined || document.ruleset === ruleset) &&
      (classId === undefined || document.classes.some(({ id }) => id === classId)) &&
      (minLevel === undefined || summary.level >= minLevel) &&
      (maxLevel === undefined || summary.level <= maxLevel);
    return (await this.all()).filter(
      (template) => fits(template) && words.every((word) => searchTextOf(template).includes(word)),
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
