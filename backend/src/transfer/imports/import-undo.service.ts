import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { TrashService } from '../../characters';
import { UnitOfWork } from '../../database';
import type { ImportUndoResponse } from './import-undo.response';
import { ImportNotFound } from './imports.problems';
import { type ImportedCharacter, ImportsRepository } from './imports.repository';

const AS_IMPORTED = 1;

/** Taking back an import as a whole. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportsRepository,
    private readonly trash: TrashService,
    private readonly audit: AuditTrail,
  ) {}

  /** Those that were not changed since; repeated, it finds them in the trash. Throws `ImportNotFound`. */
  undo(actor: Actor, importId: string): Promise<ImportUndoResponse> {
    return this.discard(actor, importId, ({ version }) => version === AS_IMPORTED);
  }

  /** The changed ones too. Throws `ImportNotFound`. */
  undoWithChanged(actor: Actor, importId: string): Promise<ImportUndoResponse> {
    return this.discard(actor, importId, () => true);
  }

  private discard(
    actor: Actor,
    importId: string,
    goes: (character: ImportedCharacter) => boolean,
  ): Promise<ImportUndoResponse> {
    return this.unitOfWork.run(async (tx) => {
      const all = await this.imports.lockAll(tx, actor.userId, importId);
      if (all.length === 0) throw new ImportNotFound();
      const going = all.filter((character) => character.deletedAt === null && goes(character)).map(({ id }) => id);
      if (going.length > 0) {
        await this.trash.discardAll(tx, actor, going);
        const details = { characters: going.length };
        await this.audit.record(tx, actor, {
          action: 'character.importUndone',
          subjectType: 'import',
          subjectId: importId,
          details,
        });
      }
      const gone = new Set(going);
      const items = all.map(({ id, name, version, deletedAt }) => ({
        id,
        name,
        version,
        status: deletedAt !== null || gone.has(id) ? ('trashed' as const) : ('changed' as const),
      }));
      return { importId, items };
    });
  }
}
