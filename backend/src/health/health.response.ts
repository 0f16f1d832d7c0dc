export class LivenessResponse {
  status!: 'live';
}

export class ReadinessResponse {
  status!: 'ready';
  /** Which database answers: `sqlite` or `postgres`. */
  database!: string;
}
