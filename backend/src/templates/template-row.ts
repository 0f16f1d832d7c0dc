import { type Character, characterLevel } from '@heroledger/rules';
import type { Page, PageRequest, Summary, Visibility } from '../characters';
import type { TemplateOrigin, TemplateRowResponse } from './template-row.response';

/** What narrows the list. */
export interface TemplateFilters {
  readonly search?: string;
  readonly ruleset?: string;
  readonly class?: string;
  readonly minLevel?: number;
  readonly maxLevel?: number;
  readonly origin?: TemplateOrigin;
}

export type TemplateQuery = TemplateFilters & PageRequest;

export type TemplatePage = Page<TemplateRowResponse> & { readonly total?: number; readonly totalIsLowerBound?: true };

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly origin: TemplateOrigin;
  /** Whose it is; null for one that ships with the program. */
  readonly by: string | null;
  readonly forks: number;
  readonly version: number;
  readonly visibility: Visibility;
  readonly document: Character;
}

/** A template as the list shows it. */
export const templateRow = ({ document, ...template }: Template, summary: Summary): TemplateRowResponse => ({
  id: template.id,
  name: template.name,
  description: template.description,
  origin: template.origin,
  by: template.by,
  forks: template.forks,
  version: template.version,
  visibility: template.visibility,
  ruleset: document.ruleset,
  level: characterLevel(document),
  classes: summary.classes,
  ancestry: document.ancestry,
  experiencePoints: document.experiencePoints,
  tags: summary.tags,
  mode: summary.mode,
  figures: summary.figures,
  violationCount: summary.violationCount,
  portraitUrl: null,
  isTemplate: true,
  document,
});
