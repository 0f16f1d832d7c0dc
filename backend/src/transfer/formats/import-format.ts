import type { RulesetLibrary } from '../../rulesets';
import type { MappingNotes } from './mapping-notes';

export const importFormats = [
  'heroledger',
  'foundry-dnd5e',
  'foundry-pf2e',
  'pathbuilder2e',
  'dndbeyond',
  'legacy',
] as const;
export type ImportFormatId = (typeof importFormats)[number];

export interface ReadFile {
  /** As a client would write it: it still passes every check a client's document passes. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Where in the file the document stands; empty where it was put together. */
  readonly pointer: string;
  readonly notes: MappingNotes;
}

/** A kind of file characters come in. */
export interface ImportFormat {
  readonly id: ImportFormatId;
  readonly recognises: (file: unknown) => boolean;
  /** Never throws on a file that `recognises` says yes to, whatever else it holds. */
  readonly read: (file: unknown, library: RulesetLibrary) => ReadFile;
}
