/** A way to a provider and back that ended badly, and the page that explains it. */
export class Interrupted extends Error {
  constructor(
    readonly page: string,
    override readonly cause: unknown,
  ) {
    super('A sign-in at a provider was interrupted.');
  }
}
