/** What a character that is shown can be reported, and taken down, for. */
export const reportReasons = [
  'offensive',
  'harassment',
  'sexual',
  'personalData',
  'copyright',
  'spam',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Why administrators took a character down: nobody but its owner and their friends sees it until they lift that. */
export interface TakeDown {
  readonly reason: ReportReason;
  /** What they told its owner besides; may be empty. */
  readonly note: string;
}
