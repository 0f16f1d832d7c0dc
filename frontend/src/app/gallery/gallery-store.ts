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
    super(({ search = '' }, cursor) => firstValueFrom(api.listPublic({ search: search.trim(), cursor, limit: PAGE })));
  }
}
