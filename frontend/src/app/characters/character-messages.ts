import type { components } from '@heroledger/contract';
import type { Character, PatchOperation, Violation } from '@heroledger/rules';
import type { Frozen } from '../http';

type Schemas = components['schemas'];

/** A character as its owner sees it: the document, and what the server knows besides. */
export type CharacterView = Frozen<Schemas['CharacterResponse']>;
export type Visibility = CharacterView['visibility'];

/** A row of a list: no story, no equipment. */
export type CharacterSummary = Frozen<Schemas['CharacterRowResponse']>;
export type CharacterPage = Frozen<Schemas['CharacterPageResponse']>;
export type CardFigure = Frozen<Schemas['FigureResponse']>;

/** A character its owner shows to everybody. */
export type PublicCharacter = Frozen<Schemas['PublicRowResponse']>;
export type PublicPage = Frozen<Schemas['PublicPageResponse']>;

/** A character to begin from. */
export type TemplateSummary = Frozen<Schemas['TemplateRowResponse']>;
export type TemplatePage = Frozen<Schemas['TemplatePageResponse']>;

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

export type VersionSummary = Frozen<Schemas['VersionResponse']>;
export type VersionPage = Frozen<Schemas['VersionPageResponse']>;
export type VersionDetail = Frozen<Schemas['VersionDetailResponse']>;
/** The patch is the rules' own; the contract cannot say its three kinds apart. */
export type VersionDifference = Omit<Frozen<Schemas['VersionDifferenceResponse']>, 'patch'> & {
  readonly patch: readonly PatchOperation[];
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
