import type { components } from '@heroledger/contract';
import type { Character, PatchOperation } from '@heroledger/rules';
import type { Frozen } from '../http';

type Schemas = components['schemas'];

/** A character as its owner sees it: the document, and what the server knows besides. */
export type CharacterView = Frozen<Schemas['CharacterResponse']>;
export type Visibility = CharacterView['visibility'];

/** A row of a list: no story, no equipment. */
export type CharacterSummary = Frozen<Schemas['CharacterRowResponse']>;
export type CharacterPage = Frozen<Schemas['CharacterPageResponse']>;
export type CardFigure = Frozen<Schemas['FigureResponse']>;

/** A row of the trash: with `deletedAt`, ISO 8601. */
export type DiscardedCharacter = Frozen<Schemas['DiscardedRowResponse']>;
export type TrashPart = Frozen<Schemas['TrashPageResponse']>;

/** A character its owner shows to everybody. */
export type PublicCharacter = Frozen<Schemas['PublicRowResponse']>;
export type PublicPage = Frozen<Schemas['PublicPageResponse']>;

/** A character to begin from. */
export type TemplateSummary = Frozen<Schemas['TemplateRowResponse']>;
export type TemplatePage = Frozen<Schemas['TemplatePageResponse']>;
export type TemplateQuery = Readonly<
  Partial<{
    search: string;
    ruleset: string;
    class: string;
    minLevel: number;
    maxLevel: number;
    origin: string;
    sort: string;
    cursor: string | null;
    limit: number;
  }>
>;

/** A filter of the list, kept by a name. */
export type SavedFilter = Frozen<Schemas['SavedFilterResponse']>;
export type FilterQuery = SavedFilter['query'];
export type TagCount = Frozen<Schemas['TagResponse']>;

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
    updatedAfter: string;
    updatedBefore: string;
    createdAfter: string;
    createdBefore: string;
    sort: string;
    cursor: string | null;
    limit: number;
    includeTotal: boolean;
  }>
>;

export type VersionSummary = Frozen<Schemas['VersionResponse']>;
export type PruneResult = Frozen<Schemas['PruneResponse']>;
export type VersionPage = Frozen<Schemas['VersionPageResponse']>;
export type VersionDetail = Frozen<Schemas['VersionDetailResponse']>;
/** The patch is the rules' own; the contract cannot say its three kinds apart. */
export type VersionDifference = Omit<Frozen<Schemas['VersionDifferenceResponse']>, 'patch'> & {
  readonly patch: readonly PatchOperation[];
};

/** The answer to a file: what it is, what would come of it or did, and what became of each part. */
export type ImportAnswers = Frozen<Schemas['BulkImportResponse']>;
export type ImportAnswer = ImportAnswers['items'][number];
export type ImportFormat = NonNullable<ImportAnswer['format']>;
/** What became of each character of an import that was taken back. */
export type ImportUndoAnswer = Frozen<Schemas['ImportUndoResponse']>;
export type ImportReport = NonNullable<ImportAnswer['report']>;

/** What another version of its ruleset would change about a character. */
export type RulesetMove = Frozen<Schemas['RulesetMoveResponse']>;
export type RulesetVersions = Frozen<Schemas['RulesetVersionsResponse']>;

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
    ...(view.hitPointRolls && { hitPointRolls: view.hitPointRolls }),
    spent: view.spent,
    personalityTraits: view.personalityTraits,
    biography: view.biography,
    notes: view.notes,
    currency: view.currency,
    tags: view.tags,
    extras: view.extras,
  };
}
