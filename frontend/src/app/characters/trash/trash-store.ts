import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { PagedList } from '../../lists';
import { type Problem, toProblem } from '../../http';
import { Toast, type ToastMessage } from '../../ui';
import type { DiscardedCharacter } from '../character-messages';
import { CharactersApi } from '../characters-api';

const PAGE = 48;

/** What I deleted and can still have back. */
@Injectable()
export class TrashStore extends PagedList<DiscardedCharacter> {
  readonly #api: CharactersApi;
  readonly #toast = inject(Toast);
  readonly #picked = signal<ReadonlySet<string>>(new Set());
  readonly #busy = signal(false);

  readonly picked = computed(() => this.rows().filter(({ id }) => this.#picked().has(id)));
  readonly busy = this.#busy.asReadonly();

  constructor() {
    const api = inject(CharactersApi);
    super((_narrowing, cursor) => firstValueFrom(api.listTrash({ cursor, limit: PAGE, includeTotal: true })));
    this.#api = api;
  }

  pick(id: string, picked: boolean): void {
    this.#picked.update((before) => new Set(picked ? [...before, id] : [...before].filter((other) => other !== id)));
  }

  pickNone(): void {
    this.#picked.set(new Set());
  }

  /** One after the other; those before one that is refused are back all the same. The toast says what came of it. */
  async bringBack(rows: readonly DiscardedCharacter[]): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    const back: DiscardedCharacter[] = [];
    const gone: DiscardedCharacter[] = [];
    let problem: Problem | null = null;
    for (const row of rows) {
      try {
        await firstValueFrom(this.#api.undelete(row.id));
        back.push(row);
      } catch (error) {
        problem = toProblem(error);
        if (problem.status !== 404) break;
        problem = null;
        gone.push(row);
      }
    }
    for (const { id } of [...back, ...gone]) this.pick(id, false);
    this.#toast.show(outcome(back, gone, problem));
    await this.again();
    this.#busy.set(false);
  }
}

function outcome(
  back: readonly DiscardedCharacter[],
  gone: readonly DiscardedCharacter[],
  problem: Problem | null,
): ToastMessage {
  const sentences = [backWords(back), goneWords(gone), problem === null ? '' : problem.detail || problem.title];
  const [only] = back;
  return {
    text: sentences.filter((sentence) => sentence !== '').join(' '),
    icon: problem === null && gone.length === 0 ? 'check' : 'report',
    ...(only !== undefined && back.length === 1
      ? { link: { words: $localize`Open`, path: `/characters/${only.id}` } }
      : {}),
  };
}

function backWords(back: readonly DiscardedCharacter[]): string {
  const [only] = back;
  if (only === undefined) return '';
  return back.length === 1
    ? $localize`${only.name}:name: is back.`
    : $localize`${back.length}:count: characters are back.`;
}

/** Another tab was quicker, or their days ran out while the page was open. */
function goneWords(gone: readonly DiscardedCharacter[]): string {
  const [only] = gone;
  if (only === undefined) return '';
  return gone.length === 1
    ? $localize`${only.name}:name: is not in the trash any more.`
    : $localize`${gone.length}:count: are not in the trash any more.`;
}
