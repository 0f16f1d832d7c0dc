import { ApiProperty } from '@nestjs/swagger';

export const undoStates = ['trashed', 'changed'] as const;

export class UndoneCharacterResponse {
  id!: string;
  name!: string;
  version!: number;

  /** `trashed`: it lies in the trash now. `changed`: it was changed since it came in, and stays. */
  @ApiProperty({ enum: [...undoStates] })
  status!: (typeof undoStates)[number];
}

/** What became of each character of an import. */
export class ImportUndoResponse {
  importId!: string;

  @ApiProperty({ type: [UndoneCharacterResponse] })
  items!: readonly UndoneCharacterResponse[];
}
