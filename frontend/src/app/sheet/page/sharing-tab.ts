import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Nothing, Toast, waiting } from '../../ui';
import { CharacterStore } from './character-store';
import type { ShareState, ShownPart } from '../../characters';
import { ShareStore } from './share-store';

/** Who sees the character besides its player, and what of it. Each choice counts at once. */
@Component({
  selector: 'app-sharing-tab',
  imports: [Icon, Nothing, RouterLink],
  providers: [ShareStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sharing-tab.html',
})
export class SharingTab {
  readonly #toast = inject(Toast);
  readonly #character = inject(CharacterStore);
  protected readonly store = inject(ShareStore);

  protected readonly id = computed(() => this.#character.view()?.id ?? null);
  protected readonly skeletons = waiting(computed(() => this.store.state() === null && this.store.problem() === null));
  protected readonly named = computed(() => new Set(this.store.state()?.with.map(({ username }) => username) ?? []));
  protected readonly choices: readonly { readonly value: ShareState['visibility']; readonly name: string }[] = [
    { value: 'private', name: $localize`Only me` },
    { value: 'link', name: $localize`By link` },
    { value: 'public', name: $localize`Everybody` },
  ];
  protected readonly parts: readonly { readonly value: ShownPart; readonly name: string }[] = [
    { value: 'story', name: $localize`Personality and biography` },
    { value: 'itemDescriptions', name: $localize`Descriptions of items` },
    { value: 'purse', name: $localize`Coins` },
  ];
  protected readonly explained = computed(() => {
    switch (this.store.state()?.visibility) {
      case 'link':
        return $localize`Whoever has the link sees it, also without an account.`;
      case 'public':
        return this.#character.view()?.isTemplate === true
          ? $localize`Everybody finds it under Templates and begins from it, and whoever has the link sees it.`
          : $localize`It hangs in the gallery, and whoever has the link sees it.`;
      default:
        return $localize`Nobody sees it but you, and friends you name below.`;
    }
  });

  constructor() {
    effect(() => {
      const id = this.id();
      if (id !== null) untracked(() => void this.store.read(id));
    });
  }

  protected again(): void {
    const id = this.id();
    if (id !== null) void this.store.read(id);
  }

  protected async choose(visibility: ShareState['visibility']): Promise<void> {
    if (await this.store.share(() => ({ visibility }))) this.#toast.show({ text: $localize`Noted.` });
  }

  protected async renew(): Promise<void> {
    if (await this.store.share(() => ({ keepLink: false })))
      this.#toast.show({ text: $localize`The link before leads nowhere any more.` });
  }

  protected async name(username: string, mayLook: boolean): Promise<void> {
    await this.store.share((state) => {
      const names = new Set(state.with.map((friend) => friend.username));
      if (mayLook) names.add(username);
      else names.delete(username);
      return { with: [...names] };
    });
  }

  protected async show(part: ShownPart, shown: boolean): Promise<void> {
    await this.store.share(({ shows }) => {
      const others = shows.filter((other) => other !== part);
      return { shows: shown ? [...others, part] : others };
    });
  }

  protected async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#toast.show({ text: $localize`Copied.` });
    } catch {
      this.#toast.show({
        text: $localize`The browser does not let us copy: mark it and copy it yourself.`,
        icon: 'report',
      });
    }
  }
}
