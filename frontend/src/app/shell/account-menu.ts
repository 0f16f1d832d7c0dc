import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../auth';
import { FriendRequests } from '../friends';
import { toProblem } from '../http';
import { Portrait } from '../portrait';
import { formatNumber, Icon, Toast } from '../ui';

/** Whose ledger this is, and the way out. A disclosure: the button says whether the list below it is open. */
@Component({
  selector: 'app-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  host: {
    class: 'account-menu',
    '(keydown.escape)': 'close()',
    '(focusout)': 'closeWhenLeft($event)',
    '(document:click)': 'closeWhenOutside($event)',
  },
  template: `
    <button
      #button
      type="button"
      class="avatar"
      aria-controls="account-menu-list"
      [attr.aria-expanded]="open()"
      [attr.aria-label]="label()"
      (click)="toggle()"
    >
      @if (picture(); as source) {
        <img [src]="source" width="44" height="44" alt="" />
      } @else {
        {{ initial() }}
      }
    </button>
    @if (asking()) {
      <span class="asking" aria-hidden="true">{{ askingFigure() }}</span>
    }
    @if (open()) {
      <div id="account-menu-list" class="leaf account-list">
        <p class="small muted" i18n>
          Signed in as <strong>{{ name() }}</strong>
        </p>
        <a routerLink="/account" (click)="toggle()"
          ><app-icon name="account_circle" class="s" /><span i18n>Account</span></a
        >
        <a routerLink="/friends" (click)="toggle()"
          ><app-icon name="group" class="s" /><span i18n>Friends</span>
          @if (asking()) {
            <span class="asking" aria-hidden="true">{{ askingFigure() }}</span>
            <span class="vh">{{ askingWords() }}</span>
          }
        </a>
        <a routerLink="/rulesets" (click)="toggle()"
          ><app-icon name="menu_book" class="s" /><span i18n>Rulesets</span></a
        >
        <a routerLink="/import" (click)="toggle()"
          ><app-icon name="upload_file" class="s" /><span i18n>Import files</span></a
        >
        @if (administers()) {
          <a routerLink="/admin" (click)="toggle()"
            ><app-icon name="shield" class="s" /><span i18n>Administration</span></a
          >
        }
        <button type="button" (click)="signOut()">
          <app-icon name="logout" class="s" /><span i18n>Sign out</span>
        </button>
      </div>
    }
  `,
})
export class AccountMenu {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #open = signal(false);
  protected readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');

  protected readonly open = this.#open.asReadonly();
  protected readonly administers = this.#session.administers;
  protected readonly picture = inject(Portrait).source;
  protected readonly name = computed(() => {
    const account = this.#session.account();
    return account === null ? '' : account.displayName || account.username;
  });
  protected readonly initial = computed(() => this.name().charAt(0).toLocaleUpperCase());
  protected readonly asking = inject(FriendRequests).count;
  /** There is room for one digit. */
  protected readonly askingFigure = computed(() => (this.asking() > 9 ? '9+' : formatNumber(this.asking())));
  protected readonly askingWords = computed(() =>
    this.asking() === 1
      ? $localize`1 friend request`
      : $localize`${formatNumber(this.asking())}:count: friend requests`,
  );
  protected readonly label = computed(() => {
    const whose = $localize`Account of ${this.name()}:name:`;
    return this.asking() === 0 ? whose : `${whose}, ${this.askingWords()}`;
  });

  protected toggle(): void {
    this.#open.update((open) => !open);
  }

  protected close(): void {
    if (!this.#open()) return;
    this.#open.set(false);
    this.button().nativeElement.focus();
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#host.nativeElement.contains(relatedTarget)) this.#open.set(false);
  }

  protected closeWhenOutside({ target }: Event): void {
    if (target instanceof Node && !this.#host.nativeElement.contains(target)) this.#open.set(false);
  }

  protected async signOut(): Promise<void> {
    try {
      await this.#session.signOut();
      await this.#router.navigateByUrl('/login');
    } catch (error) {
      this.#toast.show({ text: toProblem(error).title, icon: 'report' });
    }
  }
}
