import type { Character, FieldChange, PatchOperation, Violation } from '@heroledger/rules';

/** What the server says of a character besides its document. */
export interface CharacterView extends Character {
  readonly id: string;
  readonly version: number;
  readonly ownerId: string;
  readonly level: number;
  readonly visibility: Visibility;
  readonly isTemplate: boolean;
  readonly portraitUrl: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}
export type Visibility = 'private' | 'link' | 'public';

export type CharacterSummary = Pick<
  CharacterView,
  | 'id'
  | 'name'
  | 'ruleset'
  | 'level'
  | 'classes'
  | 'ancestry'
  | 'experiencePoints'
  | 'tags'
  | 'visibility'
  | 'isTemplate'
  | 'version'
  | 'portraitUrl'
  | 'updatedAt'
  | 'createdAt'
> & {
  /** The figures its ruleset puts on a card. */
  readonly figures: readonly CardFigure[];
  readonly violationCount: number;
};

/** A character its owner shows to everybody. */
export type PublicCharacter = CharacterSummary & {
  /** The owner's display name. */
  readonly by: string;
};

export interface CardFigure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Of a pool: what is left; null for other numbers. */
  readonly remaining: number | null;
  readonly unit: string | null;
  /** Written with its sign. */
  readonly signed: boolean;
}

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: number;
}
export type CharacterPage = Page<CharacterSummary>;
export type PublicPage = Page<PublicCharacter>;
export type VersionPage = Page<VersionSummary>;
export type TemplatePage = Page<TemplateSummary>;

export type CharacterQuery = Readonly<
  Partial<{
    search: string;
    ruleset: string;
    class: string;
    ancestry: string;
    minLevel: number;
    maxLevel: number;
    tag: string;
    visibility: Visibility;
    isTemplate: boolean;
    sort: string;
    cursor: string | null;
    limit: number;
    includeTotal: boolean;
  }>
>;

export interface VersionSummary {
  readonly number: number;
  readonly changeDescription: string;
  readonly kind: string;
  readonly createdAt: string;
  readonly actor: string;
}
export interface VersionDetail extends VersionSummary {
  readonly document: Character;
}
export interface VersionDifference {
  readonly patch: readonly PatchOperation[];
  readonly sentences: readonly string[];
  readonly changes: readonly FieldChange[];
}

/** A character to begin from. */
export type TemplateSummary = Omit<CharacterSummary, 'createdAt' | 'updatedAt'> & {
  /** One sentence; empty for a player's template. */
  readonly description: string;
  readonly origin: 'built-in' | 'mine' | 'public';
  readonly document: Character;
};

export type ImportFormat = 'heroledger' | 'foundry-dnd5e';

/** The answer to a file: what it is, what would come of it or did, and what became of each part. */
export interface ImportAnswer {
  readonly format: ImportFormat;
  /** Not of a dry run. */
  readonly id?: string;
  readonly character?: CharacterView;
  /** Only of a dry run. */
  readonly document?: Character;
  readonly report: ImportReport;
}
export interface ImportReport {
  readonly mapped: readonly MappedPart[];
  readonly guessed: readonly GuessedPart[];
  readonly notMapped: readonly LostPart[];
  /** What the rules have against the character; it is kept under free rules all the same. */
  readonly violations: readonly Violation[];
}
/** `from` is a place in the file, `to` a JSON Pointer into the character. */
export interface MappedPart {
  readonly from: string;
  readonly to: string;
  readonly value: string;
}
export interface GuessedPart extends MappedPart {
  /** Why it may not be right. */
  readonly why: string;
}
export type LostPart = Pick<GuessedPart, 'from' | 'why'>;

/** The part of a view that its owner decides: what goes back to the server. */
export function documentOf(view: Character): Character {
  return {
    name: view.name,
    ruleset: view.ruleset,
    rulesetVersion: view.rulesetVersion,
    mode: view.mode,
    creationMethod: view.creationMethod,
    abilities: view.abilities,
    ancestry: view.ancestry,
    classes: view.classes,
    experiencePoints: view.experiencePoints,
    choices: view.choices,
    skills: view.skills,
    equipment: view.equipment,
    spent: view.spent,
    personalityTraits: view.personalityTraits,
    biography: view.biography,
    notes: view.notes,
    currency: view.currency,
    tags: view.tags,
    extras: view.extras,
  };
}
