export class ActivityResponse {
  at!: string;
  /** What happened, as `subject.pastTense`: `session.started`, `character.updated`. */
  action!: string;
  /** What it happened to, such as `character`. */
  subjectType!: string;
  subjectId!: string | null;
  /** Empty when somebody else did it. */
  ip!: string;
  userAgent!: string;
}

export class ActivityPageResponse {
  items!: ActivityResponse[];
  nextCursor!: string | null;
}
