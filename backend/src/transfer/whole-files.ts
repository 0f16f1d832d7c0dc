import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '../access';
import type { CharacterFilters } from '../characters';
import type { WholeExportFormat } from './dto/whole-export-query.dto';
import { attachment } from './file-name';
import { WholeExportService } from './whole-export.service';
import { ZipExportService } from './zip-export.service';

const TYPES: Readonly<Record<WholeExportFormat, string>> = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  zip: 'application/zip',
  csv: 'text/csv; charset=utf-8',
};

/** All characters of a player as one file that is sent while it is written. */
@Injectable()
export class WholeFiles {
  constructor(
    private readonly wholeExports: WholeExportService,
    private readonly zipExports: ZipExportService,
  ) {}

  open(actor: Actor, filters: CharacterFilters, format: WholeExportFormat): StreamableFile {
    return new StreamableFile(this.stream(actor, filters, format), {
      type: TYPES[format],
      disposition: attachment('heroledger-characters', format),
    });
  }

  private stream(actor: Actor, filters: CharacterFilters, format: WholeExportFormat): Readable {
    switch (format) {
      case 'ndjson':
        return Readable.from(this.wholeExports.lines(actor, filters), { objectMode: false });
      case 'csv':
        return Readable.from(this.wholeExports.table(actor, filters), { objectMode: false });
      case 'zip':
        return this.zipExports.archive(actor, filters);
    }
  }
}
