import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

/**
 * The picture of whoever is signed in, fetched once for all places that show it. A new picture has a new address, and
 * the browser keeps what it fetched from an address, so that it travels once to each device.
 */
@Injectable({ providedIn: 'root' })
export class Portrait {
  readonly #http = inject(HttpClient);
  readonly #address = signal<string | null>(null);
  readonly #source = signal<string | null>(null);
  /** It needs our token, so no image element can fetch it by itself. */
  readonly #picture = rxResource({
    params: () => this.#address() ?? undefined,
    stream: ({ params }) => this.#http.get(params, { responseType: 'blob' }),
  });
  readonly #blob = computed(() => (this.#picture.hasValue() ? this.#picture.value() : null));

  /** For an image element; null while there is none, or none that could be fetched. */
  readonly source = this.#source.asReadonly();

  constructor() {
    effect((onCleanup) => {
      const blob = this.#blob();
      const source = blob === null ? null : URL.createObjectURL(blob);
      this.#source.set(source);
      onCleanup(() => {
        if (source !== null) URL.revokeObjectURL(source);
      });
    });
  }

  /** `address` is the `avatarUrl` of the profile. */
  show(address: string | null): void {
    this.#address.set(address);
  }
}
