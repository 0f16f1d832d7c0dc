import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** What a browser does by itself when a page changes and a one-page app must do: focus at the top, styles of the page. */
@Injectable({ providedIn: 'root' })
export class PageChanges {
  readonly #document = inject(DOCUMENT);
  readonly #router = inject(Router);
  readonly #destroyed = inject(DestroyRef);
  #path: string | null = null;

  watch(): void {
    this.#router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(this.#destroyed),
      )
      .subscribe(({ urlAfterRedirects }) => this.#arrive(urlAfterRedirects));
  }

  focusMain(): void {
    this.#document.getElementById('main')?.focus();
  }

  #arrive(url: string): void {
    const path = url.split(/[?#]/)[0] ?? '';
    const page: unknown = deepest(this.#router.routerState.snapshot.root).data['page'];
    this.#document.body.className = typeof page === 'string' ? `page-${page}` : '';
    // The first page is where the reader begins anyway; a change of filters is no new page.
    if (this.#path !== null && this.#path !== path) this.focusMain();
    this.#path = path;
  }
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
