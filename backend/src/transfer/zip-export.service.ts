import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import type { Actor } from '../access';
import { type CharacterFilters, PortraitsRepository } from '../characters';
import { UnitOfWork } from '../database';
import { tidyName } from './file-name';
import { type ExportedCharacter, WholeExportService } from './whole-export.service';

/** All characters of a player as files of an archive. */
@Injectable()
export class ZipExportService {
  constructor(
    private readonly wholeExports: WholeExportService,
    private readonly portraits: PortraitsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Written while it is read: a page of characters is in memory at a time, and what the next file is waits for the last. */
  archive(actor: Actor, filters: CharacterFilters): Readable {
    const zip = new ZipFile();
    const archive = zip.outputStream as Readable;
    const stop = (error: unknown): void => void archive.destroy(error as Error);
    zip.on('error', stop);
    this.fill(zip, actor, filters).catch(stop);
    return archive;
  }

  private async fill(zip: ZipFile, actor: Actor, filters: CharacterFilters): Promise<void> {
    const names = new Names();
    for await (const page of this.wholeExports.pages(actor, filters)) {
      for (const { character, file } of page) {
        const name = names.of(character.document.name);
        const mtime = new Date(character.updatedAt);
        await added(zip, `${name}.heroledger.json`, Buffer.from(`${JSON.stringify(file, null, 2)}\n`), { mtime });
        const portrait = await this.portraitOf(actor, character);
        if (portrait !== null) await added(zip, `${name}.webp`, portrait, { mtime, compress: false });
      }
    }
    zip.end();
  }

  private async portraitOf(
    actor: Actor,
    { id, portraitVersion }: ExportedCharacter['character'],
  ): Promise<Buffer | null> {
    if (portraitVersion === null) return null;
    const image = await this.portraits.findVisible(this.unitOfWork.reader, actor.userId, id);
    return image === null ? null : Buffer.from(image, 'base64');
  }
}

/** Resolves when the archive has come to this file: nothing is piled up before a slow reader. */
const added = (
  zip: ZipFile,
  name: string,
  bytes: Buffer,
  options: { readonly mtime: Date; readonly compress?: boolean },
): Promise<void> =>
  new Promise((resolve) => {
    zip.addReadStreamLazy(name, { ...options, size: bytes.length }, (take) => {
      take(null, Readable.from([bytes]));
      resolve();
    });
  });

/** Names that Windows keeps for itself, whatever follows the first period. */
const KEPT = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for each file, also where nobody tells capitals from others. */
class Names {
  private readonly taken = new Map<string, number>();

  of(character: string): string {
    const tidy = tidyName(character).replace(KEPT, '_$&');
    for (;;) {
      const count = (this.taken.get(key(tidy)) ?? 0) + 1;
      this.taken.set(key(tidy), count);
      const name = count === 1 ? tidy : `${tidy} (${count})`;
      // Somebody may be called `Ash (2)` by themselves.
      if (count === 1 || !this.taken.has(key(name))) {
        this.taken.set(key(name), Math.max(1, this.taken.get(key(name)) ?? 0));
        return name;
      }
    }
  }
}

const key = (name: string): string => name.normalize('NFC').toLowerCase();
