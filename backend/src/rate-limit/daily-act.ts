/** What is counted by the day. */
export type DailyAct = 'friendRequest' | 'report';
