import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type PublicCharacter } from '../characters';
import { PagedList } from '../lists';

const PAGE = 24;

/** Characters that their owners show to everybody. */
@Injectable()
export class GalleryStore extends PagedList<PublicCharacter> {
  constructor() {
    const api = inject(CharactersApi);
    super(({ search = '', ruleset = '', minLevel = '', maxLevel = '' }, cursor) =>
      firstValueFrom(
        api.listPublic({
          search: search.trim(),
          ruleset,
          cursor,
          limit: PAGE,
          ...(isLevel(minLevel) && isLevel(maxLevel) && { minLevel: Number(minLevel), maxLevel: Number(maxLevel) }),
        }),
      ),
    );
  }
}

/** An address may say anything. */
const isLevel = (text: string): boolean => /^\d{1,3}$/.test(text);
