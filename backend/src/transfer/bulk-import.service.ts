import { setImmediate as aBreath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import type { Attempt } from '../characters';
import { digest } from '../crypto';
import { MOST_FILES, ZippedFiles } from '../http';
import { InvalidRequest, Problem } from '../problem';
import type { BulkImportResponse, BulkImportRowResponse } from './bulk-import.response';
import { type ImportTerms, ImportService } from './import.service';
import { ImportKeeping } from './imports/import-keeping';

interface Terms extends ImportTerms {
  readonly isDryRun: boolean;
}

/** Many characters out of one body: each is let in or refused by itself. */
@Injectable()
export class BulkImportService {
  constructor(
    private readonly imports: ImportService,
    private readonly keeping: ImportKeeping,
  ) {}

  /** Throws `InvalidRequest` or `MalformedBody` for what is no list of items; a refusal of one is told in its row. */
  async import(actor: Actor, attempt: Attempt, body: unknown, terms: Terms): Promise<BulkImportResponse> {
    const items: BulkImportRowResponse[] = [];
    const files = body instanceof ZippedFiles ? await body.read() : listOf(body);
    const importId = terms.isDryRun ? undefined : await this.keeping.begin(actor, attemptAt(attempt, 'import'));
    for (const [index, item] of files.entries()) {
      try {
        if (item instanceof Problem) throw item;
        items.push({
          index,
          ...(await this.importOne(actor, attemptAt(attempt, index), item, { ...terms, importId })),
        });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        items.push({ index, ...refusal(error) });
      }
      // Others are served in between: a look at an item waits for nothing by itself.
      await aBreath();
    }
    return { ...(importId !== undefined && items.some(({ id }) => id !== undefined) && { importId }), items };
  }

  private async importOne(
    actor: Actor,
    attempt: Attempt,
    item: unknown,
    { isDryRun, ...terms }: Terms,
  ): Promise<Omit<BulkImportRowResponse, 'index'>> {
    if (isDryRun) {
      const { document, ...found } = await this.imports.preview(actor, item, terms.format);
      return { status: 200, ...found, ...(document && { name: document.name }) };
    }
    const { character, format, id, skipped, report } = await this.imports.import(actor, attempt, item, terms);
    return {
      status: skipped === true ? 200 : 201,
      format,
      ...(id !== undefined && { id }),
      ...(skipped !== undefined && { skipped }),
      report,
      ...(character && { name: character.name }),
    };
  }
}

function listOf(body: unknown): readonly unknown[] {
  if (!Array.isArray(body))
    throw new InvalidRequest([wrong('IS_ARRAY', 'Many characters are a list, or a line each.')]);
  if (body.length > MOST_FILES) {
    const message = `At most ${String(MOST_FILES)} characters come in at once; these are ${String(body.length)}.`;
    throw new InvalidRequest([wrong('ARRAY_MAX_SIZE', message)]);
  }
  return body;
}

const wrong = (code: string, message: string) => ({ pointer: '', code, message });

/** Repeated, each item gets its own answer again: what was made before a connection broke is not made twice. */
function attemptAt({ key, fingerprint }: Attempt, part: number | 'import'): Attempt {
  if (key === null) return { key, fingerprint };
  return { key: digest(`${key} ${String(part)}`), fingerprint };
}

const refusal = ({ status, code, title, message, errors }: Problem): Omit<BulkImportRowResponse, 'index'> => ({
  status,
  code,
  title,
  detail: message,
  ...(errors && { errors: [...errors] }),
});
