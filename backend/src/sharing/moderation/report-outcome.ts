/** What became of a report. */
export const reportOutcomes = ['takenDown', 'dismissed'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

export const reportStates = ['open', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];
