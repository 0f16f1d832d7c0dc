/** Where the portrait of a character is. `version` is only there to make a new portrait a new address. */
export const portraitPath = (characterId: string, version: string | null): string | null =>
  version === null ? null : `/api/v1/characters/${characterId}/portrait?v=${version}`;
