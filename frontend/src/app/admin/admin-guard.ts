import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { Session } from '../auth';

/** To whoever does not administer there is no such page. The server decides again with each request. */
export const administratorGuard: CanMatchFn = () => inject(Session).administers();
