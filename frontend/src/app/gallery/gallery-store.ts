import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { boundsOf, CharactersApi, type PublicCharacter } from '../characters';
import { PagedList } from '../lists';

const PAGE = 24;

/** Characters that their owners show to everybody. Narrowed by what the API has names for, and by `levels`: `5-10`. */
@Injectable()
export class GalleryStore extends PagedList<PublicCharacter> {
  constructor() {
    const api = inject(CharactersApi);
    super(({ levels = '', search = '', ...others }, cursor) =>
      firstValueFrom(api.listPublic({ ...others, ...boundsOf(levels), search: search.trim(), cursor, limit: PAGE })),
    );
  }
}
