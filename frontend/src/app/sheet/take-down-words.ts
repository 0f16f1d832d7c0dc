import type { components } from '@heroledger/contract';

export type ReportReason = components['schemas']['TakeDownResponse']['reason'];

/** What a character can be reported and taken down for, in the order it is offered. */
export const reportReasons: readonly ReportReason[] = [
  'offensive',
  'harassment',
  'sexual',
  'personalData',
  'copyright',
  'spam',
  'other',
];

const words: Readonly<Record<ReportReason, string>> = {
  offensive: $localize`Offensive content`,
  harassment: $localize`Harassment of somebody`,
  sexual: $localize`Sexual content`,
  personalData: $localize`Personal data of somebody`,
  copyright: $localize`Somebody else’s work`,
  spam: $localize`Advertising`,
  other: $localize`Another reason`,
};

export const takeDownWords = (reason: ReportReason): string => words[reason];
