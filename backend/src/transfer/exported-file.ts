import type { ExportResponse } from './export.response';

/** A file as it is handed out. */
export interface ExportedFile {
  /** Of the character. */
  readonly name: string;
  /** Such as `heroledger.json`. */
  readonly extension: string;
  readonly type: string;
  readonly content: ExportResponse | Readonly<Record<string, unknown>> | string | Buffer;
}
