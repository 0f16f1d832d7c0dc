import { HttpClient } from '@angular/common/http';
import { computed, Directive, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Crest } from '../ui';

/** Puts the portrait of a character into its crest; while there is none, or none could be fetched, the crest stands. */
@Directive({ selector: 'app-crest[appLikeness]' })
export class Likeness {
  readonly #http = inject(HttpClient);
  readonly #crest = inject(Crest);

  /** The `portraitUrl` of the character. */
  readonly address = input.required<string | null>({ alias: 'appLikeness' });
  /** It needs our token, so no image element can fetch it by itself. */
  readonly #picture = rxResource({
    params: () => this.address() ?? undefined,
    stream: ({ params }) => this.#http.get(params, { responseType: 'blob' }),
  });
  readonly #blob = computed(() => (this.address() !== null && this.#picture.hasValue() ? this.#picture.value() : null));

  constructor() {
    effect((onCleanup) => {
      const blob = this.#blob();
      const source = blob === null ? null : URL.createObjectURL(blob);
      this.#crest.picture.set(source);
      onCleanup(() => {
        if (source !== null) URL.revokeObjectURL(source);
      });
    });
  }
}
