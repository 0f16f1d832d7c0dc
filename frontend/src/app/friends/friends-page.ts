import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { CharacterCard } from '../characters';
import { PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Dialogs, Field, FieldControl, Icon, Nothing, Toast, When } from '../ui';
import type { BlockedPlayer, Friend, FriendRequest } from './friends-api';
import { FriendsStore } from './friends-store';

/** Who one plays with: what they show, who asks, and whom one wants nothing to do with. */
@Component({
  selector: 'app-friends-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, CharacterCard, Field, FieldControl, Icon, Nothing, PagedRows, When],
  host: { class: 'wrap friends' },
  templateUrl: './friends-page.html',
})
export class FriendsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  protected readonly store = inject(FriendsStore);
  protected readonly shelf = inject(RulesetShelf);

  protected readonly username = signal('');
  protected readonly incoming = computed(() => this.store.requests.rows().filter(isIncoming));
  protected readonly outgoing = computed(() => this.store.requests.rows().filter((request) => !isIncoming(request)));

  constructor() {
    void this.store.read();
    effect(() => this.shelf.fetch(new Set(this.store.shared.rows().map(({ ruleset }) => ruleset))));
  }

  protected type(username: string): void {
    this.username.set(username);
    this.store.clear();
  }

  protected async ask(submission: Event): Promise<void> {
    submission.preventDefault();
    const username = this.username().trim();
    if (username === '') return;
    const accepted = await this.store.ask(username);
    if (accepted === null) return;
    this.username.set('');
    this.#toast.show({
      text: accepted
        ? $localize`You and ${username}:name: are friends.`
        : $localize`${username}:name: is asked. Nothing is shown before they accept.`,
    });
  }

  protected async accept(request: FriendRequest): Promise<void> {
    if (await this.store.accept(request))
      this.#toast.show({ text: $localize`You and ${request.username}:name: are friends.` });
  }

  protected async part(friend: Friend): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Part from ${friend.displayName}:name:?`,
      body: $localize`Characters you show each other by name are hidden at once. They are not told.`,
      act: $localize`Part`,
      leave: $localize`Stay friends`,
      destructive: true,
    });
    if (yes) await this.store.remove(friend);
  }

  protected async block(username: string): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Block ${username}:name:?`,
      body: $localize`You are friends no longer, what you showed each other by name is hidden, and you do not see what they ask. They are not told.`,
      act: $localize`Block`,
      leave: $localize`Leave it`,
      destructive: true,
    });
    if (yes && (await this.store.block(username))) this.#toast.show({ text: $localize`${username}:name: is blocked.` });
  }

  protected async unblock(player: BlockedPlayer): Promise<void> {
    if (await this.store.unblock(player))
      this.#toast.show({ text: $localize`${player.username}:name: may ask you again.` });
  }

  protected label(act: 'accept' | 'decline' | 'withdraw' | 'part' | 'block' | 'unblock', name: string): string {
    switch (act) {
      case 'accept':
        return $localize`Accept ${name}:name:`;
      case 'decline':
        return $localize`Decline ${name}:name:`;
      case 'withdraw':
        return $localize`Take back what you asked ${name}:name:`;
      case 'part':
        return $localize`Part from ${name}:name:`;
      case 'block':
        return $localize`Block ${name}:name:`;
      case 'unblock':
        return $localize`Lift the block on ${name}:name:`;
    }
  }
}

const isIncoming = ({ direction }: FriendRequest): boolean => direction === 'incoming';
