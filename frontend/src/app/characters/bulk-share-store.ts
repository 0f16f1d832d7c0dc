import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../http';
import { Toast } from '../ui';
import { CharacterListStore } from './character-list-store';
import type { CharacterSummary, Visibility } from './character-messages';
import { ShareApi, type ShareState, type ShareWish } from './share-api';

/** Who shall see them: nobody else, or everybody. A link is for one character and is made on its sheet. */
export type BulkVisibility = Exclude<Visibility, 'link'>;

/** A character that was left as it was, and why. */
export interface LeftAlone {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** A character whose visibility was changed: what was said of it before, and its version since. */
interface Changed {
  readonly id: string;
  readonly before: ShareState;
  readonly version: number;
}

/**
 * Says of many characters who may look, one after the other. Links and friends stay as they are: a character that would lose
 * them is left alone. Provided by its route.
 */
@Injectable()
export class BulkShareStore {
  readonly #api = inject(ShareApi);
  readonly #list = inject(CharacterListStore);
  readonly #toast = inject(Toast);
  readonly #progress = signal<{ readonly done: number; readonly of: number } | null>(null);
  readonly #leftAlone = signal<readonly LeftAlone[]>([]);
  #changed: Changed[] = [];
  /** As was wished, whether or not they were before. */
  #fulfilled: CharacterSummary[] = [];
  #hasFailed = false;
  #isStopped = false;
  #running: Promise<void> = Promise.resolve();

  /** How many have had their turn, while it goes on. */
  readonly progress = this.#progress.asReadonly();
  readonly leftAlone = this.#leftAlone.asReadonly();

  /** Ends when all had their turn, and never fails: `leftAlone` tells who stayed as they were. */
  share(rows: readonly CharacterSummary[], wanted: BulkVisibility): Promise<void> {
    this.#changed = [];
    this.#fulfilled = [];
    this.#leftAlone.set([]);
    this.#hasFailed = false;
    this.#isStopped = false;
    this.#running = this.#shareAll(rows, wanted);
    return this.#running;
  }

  /** Whose turn it is still has it; the others are left alone. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Once nobody looks on any more: the toast tells what was done, and its Undo puts it back. */
  async finish(wanted: BulkVisibility): Promise<void> {
    this.stop();
    await this.#running;
    this.#list.pickNone();
    const changed = this.#changed;
    if (this.#fulfilled.length > 0) {
      const undo = changed.length > 0 ? { undo: () => void this.#putBack(changed) } : {};
      this.#toast.show({ text: sharedWords(this.#fulfilled, wanted), icon: iconOf(wanted), ...undo });
    }
    await this.#readAgain(this.#hasFailed);
  }

  async #shareAll(rows: readonly CharacterSummary[], wanted: BulkVisibility): Promise<void> {
    for (const [done, row] of rows.entries()) {
      this.#progress.set({ done, of: rows.length });
      if (this.#isStopped) this.#leave(row, $localize`It was not its turn yet when you stopped.`);
      else await this.#share(row, wanted);
    }
    this.#progress.set(null);
  }

  async #share(row: CharacterSummary, wanted: BulkVisibility): Promise<void> {
    try {
      const before = await firstValueFrom(this.#api.state(row.id));
      const loss = wanted === 'private' ? lossOf(before) : null;
      if (loss !== null) {
        this.#leave(row, loss);
        return;
      }
      if (!isAlready(before, wanted)) {
        const { version } = await firstValueFrom(this.#api.share(row.id, wishOf(before, wanted), row.version));
        this.#list.follow(row.id, { visibility: wanted, version });
        this.#changed.push({ id: row.id, before, version });
      }
      this.#fulfilled.push(row);
    } catch (error) {
      this.#hasFailed = true;
      this.#leave(row, wordsOf(error));
    }
  }

  async #putBack(changed: readonly Changed[]): Promise<void> {
    const refusals: string[] = [];
    for (const { id, before, version } of changed) {
      try {
        const { visibility } = before;
        const answer = await firstValueFrom(this.#api.share(id, wishOf(before, visibility), version));
        this.#list.follow(id, { visibility, version: answer.version });
      } catch (error) {
        refusals.push(wordsOf(error));
      }
    }
    const [refusal] = refusals;
    if (refusal !== undefined) {
      const count = refusals.length;
      this.#toast.show({
        text: $localize`${count}:count: of ${changed.length}:total: could not be put back. ${refusal}:reason:`,
        icon: 'report',
      });
    }
    await this.#readAgain(refusals.length > 0);
  }

  /** Whoever was changed elsewhere meanwhile is shown as it is now, and whoever no longer fits the filters goes. */
  async #readAgain(hasFailed: boolean): Promise<void> {
    if (hasFailed || this.#list.isNarrowedBy('visibility')) await this.#list.tryAgain();
  }

  #leave({ id, name }: CharacterSummary, reason: string): void {
    this.#leftAlone.update((left) => [...left, { id, name, reason }]);
  }
}

/** What would go for good if nobody else saw it: a link that is taken away never comes back. */
function lossOf({ visibility, with: friends }: ShareState): string | null {
  if (visibility === 'link') return $localize`It is shared by link, and the link would be lost.`;
  return friends.length > 0 ? $localize`Friends may look at it by name.` : null;
}

/** Whoever was taken down is shown to nobody, whatever was said of it before; the server refuses it with its reason. */
const isAlready = ({ visibility, takenDown }: ShareState, wanted: BulkVisibility): boolean =>
  visibility === wanted && (wanted === 'private' || takenDown === undefined);

/** The route wants all of it said: friends who are not named would no longer see it. */
const wishOf = ({ with: friends }: ShareState, visibility: Visibility): ShareWish => ({
  visibility,
  with: friends.map(({ username }) => username),
  keepLink: true,
});

function wordsOf(error: unknown): string {
  const problem = toProblem(error);
  return problem.detail || problem.title;
}

export const iconOf = (wanted: BulkVisibility) => (wanted === 'public' ? 'language' : 'lock');

function sharedWords(rows: readonly CharacterSummary[], wanted: BulkVisibility): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return wanted === 'public'
      ? $localize`Everybody may look at ${only.name}:name: now.`
      : $localize`Nobody else sees ${only.name}:name: now.`;
  return wanted === 'public'
    ? $localize`Everybody may look at ${rows.length}:count: characters now.`
    : $localize`Nobody else sees ${rows.length}:count: characters now.`;
}
