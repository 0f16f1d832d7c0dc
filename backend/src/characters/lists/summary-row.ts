import type { Summary } from '../document-columns';
import { portraitPath } from '../portrait/portrait-path';
import type { Visibility } from '../visibility';
import type { CharacterRowResponse } from './character-row.response';

/** What the database gives of a character `c` for a row of a list: no document. */
export interface SummaryRow {
  readonly id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly portrait_version: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly summary: string;
}

export const SUMMARY_COLUMNS =
  'c.id, c.version, c.visibility, c.is_template, c.portrait_version, c.created_at, c.updated_at, c.summary';

export function rowOf(raw: SummaryRow): CharacterRowResponse {
  // Written by this program from a document it had checked.
  const summary = JSON.parse(raw.summary) as Summary;
  return {
    id: raw.id,
    name: summary.name,
    ruleset: summary.ruleset,
    level: summary.level,
    classes: summary.classes,
    ancestry: summary.ancestry,
    experiencePoints: summary.experiencePoints,
    tags: summary.tags,
    visibility: raw.visibility,
    isTemplate: raw.is_template === true || raw.is_template === 1,
    version: raw.version,
    mode: summary.mode,
    figures: summary.figures,
    violationCount: summary.violationCount,
    portraitUrl: portraitPath(raw.id, raw.portrait_version),
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}
