export class SessionResponse {
  id!: string;
  createdAt!: string;
  lastUsedAt!: string;
  ip!: string;
  userAgent!: string;
  /** The session of this very request. */
  current!: boolean;
}

export class SessionListResponse {
  items!: SessionResponse[];
}
