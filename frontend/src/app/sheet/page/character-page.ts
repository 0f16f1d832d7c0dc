import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon, type IconName, Nothing, PageBarContent, waiting } from '../../ui';
import { same } from '../same';
import { SheetMasthead } from '../sheet-masthead';
import { takeDownWords } from '../take-down-words';
import { Autosave } from './autosave';
import { CharacterActs } from './character-acts';
import { CharacterBar } from './character-bar';
import { CharacterStore } from './character-store';
import { flagsOf } from './flags';
import { SaveBanners } from './save-banners';
import { SheetSkeleton } from './sheet-skeleton';

interface Part {
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
  readonly exact: boolean;
  readonly flags: number;
  /** Choices that wait there; nothing is wrong with them. */
  readonly open: number;
}

/** One character: its masthead, the parts of its sheet as tabs, and everything saved as it is typed. */
@Component({
  selector: 'app-character-page',
  imports: [
    CharacterBar,
    Icon,
    Nothing,
    PageBarContent,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SaveBanners,
    SheetMasthead,
    SheetSkeleton,
  ],
  providers: [CharacterActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'holdBack($event)', '(document:keydown)': 'listenForUndo($event)' },
  templateUrl: './character-page.html',
  styleUrl: './character-page.scss',
})
export class CharacterPage {
  readonly #title = inject(Title);
  readonly #autosave = inject(Autosave);
  protected readonly store = inject(CharacterStore);
  protected readonly acts = inject(CharacterActs);

  readonly id = input.required<string>();

  protected readonly ready = computed(() => this.store.sheet() !== null);
  protected readonly skeleton = waiting(computed(() => !this.ready() && this.store.problem() === null));
  protected readonly openChoices = computed(
    () => this.store.choices().filter(({ choose, picked }) => picked.length < choose).length,
  );
  readonly #flags = computed(() => flagsOf(this.store.violations()), { equal: same });
  protected readonly parts = computed<readonly Part[]>(() => {
    const flags = this.#flags();
    const plain = { exact: false, flags: 0, open: 0 };
    return [
      { ...plain, path: '.', name: $localize`Sheet`, icon: 'auto_stories', exact: true, flags: flags.sheet },
      { ...plain, path: 'equipment', name: $localize`Equipment`, icon: 'backpack', flags: flags.equipment },
      {
        ...plain,
        path: 'skills',
        name: $localize`Skills`,
        icon: 'psychiatry',
        flags: flags.skills,
        open: this.openChoices(),
      },
      { ...plain, path: 'story', name: $localize`Story`, icon: 'ink_pen' },
      { ...plain, path: 'sharing', name: $localize`Sharing`, icon: 'share' },
      { ...plain, path: 'history', name: $localize`History`, icon: 'history' },
    ];
  });

  /** Why administrators ended that others see it; null while they have not. */
  protected readonly takenDown = computed(() => {
    const takenDown = this.store.view()?.takenDown;
    return takenDown === undefined ? null : takeDownWords(takenDown.reason);
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
    const named = computed(() => this.store.character()?.name);
    effect(() => {
      const name = named();
      if (name !== undefined) this.#title.setTitle(`${name} · Heroledger`);
    });
  }

  protected tryAgain(): void {
    void this.store.open(this.id());
  }

  /** The browser asks before it throws away what has not been sent. */
  protected holdBack(event: BeforeUnloadEvent): void {
    if (!this.#autosave.unsent()) return;
    void this.#autosave.flush();
    event.preventDefault();
  }

  /** Ctrl+Z and Ctrl+Shift+Z, except where a field has its own undo. */
  protected listenForUndo(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) this.store.redo();
    else this.store.undo();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
