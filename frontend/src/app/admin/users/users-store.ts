import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { PagedList } from '../../lists';
import { AdminApi } from '../admin-api';
import type { AdminUserRow } from '../admin-messages';

/** Every account, narrowed by what the address says. */
@Injectable()
export class UsersStore extends PagedList<AdminUserRow> {
  constructor() {
    const api = inject(AdminApi);
    super((narrowing, cursor) => firstValueFrom(api.users(narrowing, cursor)));
  }
}
