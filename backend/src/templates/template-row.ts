import { type Character, characterLevel } from '@heroledger/rules';
import type { Page, PageRequest, Summary, Visibility } from '../characters';
import type { TemplateOrigin, TemplateRowResponse } from './template-row.response';

export interface TemplateQuery extends PageRequest {
  readonly search?: string;
  readonly ruleset?: string;
}

export type TemplatePage = Page<TemplateRowResponse> & { readonly total?: number; readonly totalIsLowerBound?: true };

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly origin: TemplateOrigin;
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
