import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import type { ExpectedVersion } from '../../entity-tags';
import { Picture, versionOf } from '../../picture';
import { NotFound } from '../../problem';
import { CharacterSaves } from '../character-saves';
import { CharacterNotFound } from '../characters.problems';
import type { CharacterResponse } from '../dto/character.response';
import { toCharacterResponse } from '../stored-character';
import { PortraitsRepository } from './portraits.repository';

/** The bytes of a portrait; throws `NotFound` where none may be seen. */
export function portraitOf(image: string | null): Buffer {
  if (image === null) throw new NotFound();
  return Buffer.from(image, 'base64');
}

/** The picture of a character. To change it is a save: the card and the sheet show it. */
@Injectable()
export class PortraitService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly portraits: PortraitsRepository,
    private readonly saves: CharacterSaves,
    private readonly picture: Picture,
  ) {}

  /** Throws `NotFound`. */
  async read(actor: Actor, characterId: string): Promise<Buffer> {
    return portraitOf(await this.portraits.findVisible(this.unitOfWork.reader, actor.userId, characterId));
  }

  /** Throws `CharacterNotFound`, `VersionConflict`, `NotAPicture` or `PictureTooLarge`. */
  async put(actor: Actor, id: string, expected: ExpectedVersion, file: unknown): Promise<CharacterResponse> {
    // No work is done on a picture for a character that is somebody else's.
    if (!(await this.portraits.isOwned(this.unitOfWork.reader, actor.userId, id))) throw new CharacterNotFound();
    const picture = await this.picture.squared(file);
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      const portrayed = await this.saves.portray(tx, actor, current, {
        portraitVersion: versionOf(picture),
        kind: 'saved',
        changeDescription: 'Changed the portrait',
      });
      const { updatedAt } = portrayed;
      await this.portraits.put(tx, { characterId: id, image: picture.toString('base64'), updatedAt });
      return toCharacterResponse(portrayed);
    });
  }

  /** Throws `CharacterNotFound`, `VersionConflict`, or `NotFound` where there is no portrait. @returns The new version. */
  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      if (!(await this.portraits.remove(tx, id))) throw new NotFound();
      const { version } = await this.saves.portray(tx, actor, current, {
        portraitVersion: null,
        kind: 'saved',
        changeDescription: 'Took the portrait away',
      });
      return version;
    });
  }
}
