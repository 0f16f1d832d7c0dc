import { Controller, Delete, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { IdPipe } from '../../http';
import { ImportUndoQueryDto } from '../dto/import-undo-query.dto';
import { ImportUndoResponse } from './import-undo.response';
import { ImportUndoService } from './import-undo.service';

@ApiTags('transfer')
@Controller('characters/imports')
export class ImportsController {
  constructor(private readonly undoing: ImportUndoService) {}

  /** Take an import back: what was not changed since it came in goes to the trash. Repeated, it says the same. */
  @Delete(':importId')
  @TokenScope('characters:write')
  undoImport(
    @CurrentActor() actor: Actor,
    @Param('importId', IdPipe) importId: string,
    @Query() { changed }: ImportUndoQueryDto,
  ): Promise<ImportUndoResponse> {
    return changed === true ? this.undoing.undoWithChanged(actor, importId) : this.undoing.undo(actor, importId);
  }
}
