import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { Icon, inReadersWay } from '../../ui';
import type { VersionSummary } from '../character-messages';
import { spread, type TrailDay, type TrailEntry } from './trail';

const dayFormat = inReadersWay(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
);
const timeFormat = inReadersWay((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/** The time line: knots on an upright rule, newest first. */
@Component({
  selector: 'app-version-trail',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="trail" i18n-aria-label aria-label="Versions, newest first">
      @for (day of shown(); track day.at) {
        <h2 class="day caps">{{ dayWords(day) }}</h2>
        <ol class="vers">
          @for (entry of day.entries; track entry.version.number) {
            <li
              class="ver"
              [class.cur]="entry.version.number === now()"
              [class.named]="isNamed(entry)"
              [class.minor]="entry.minor"
              [class.open]="entry.version.number === opened()"
            >
              <span class="knot" aria-hidden="true"></span>
              <article [attr.aria-labelledby]="'version-' + entry.version.number">
                <header>
                  <span class="vn num"><span class="vh" i18n>Version </span>{{ entry.version.number }}</span>
                  <div class="vh-main">
                    <h3 [id]="'version-' + entry.version.number">{{ titleOf(entry) }}</h3>
                    <p class="small muted">{{ timesOf(entry) }}</p>
                  </div>
                  @if (entry.version.number === now()) {
                    <span class="badge" i18n>Now</span>
                  } @else if (isNamed(entry)) {
                    <span class="badge" i18n>Named</span>
                  }
                </header>
                @if (changesOf(entry); as changes) {
                  @if (changes.length > 1) {
                    <ul class="chs">
                      @for (change of changes.slice(1); track $index) {
                        <li class="ch">
                          <span class="ch-what">{{ change }}</span>
                        </li>
                      }
                    </ul>
                  }
                }
                @if (entry.version.number !== now()) {
                  <p class="acts" [class.kept]="entry.version.number === opened()">
                    <button type="button" class="btn text" [attr.aria-disabled]="busy()" (click)="restoreOnce(entry)">
                      <ng-container i18n>Restore</ng-container
                      ><span class="vh" i18n> version {{ entry.version.number }}</span>
                    </button>
                    <button
                      type="button"
                      class="btn text quiet"
                      [attr.aria-pressed]="entry.version.number === opened()"
                      (click)="compare.emit(entry.version)"
                    >
                      <ng-container i18n>Compare</ng-container
                      ><span class="vh" i18n> version {{ entry.version.number }} with now</span>
                    </button>
                    @if (entry.versions.length > 1) {
                      <button type="button" class="btn text quiet" (click)="showEach(entry)">
                        <ng-container i18n>Show each</ng-container
                        ><span class="vh" i18n> of the saves up to version {{ entry.version.number }}</span>
                      </button>
                    }
                  </p>
                }
              </article>
            </li>
          }
        </ol>
      }
      @if (hasOlder()) {
        <p class="more">
          <button type="button" class="btn outline" [attr.aria-disabled]="busy()" (click)="older.emit()">
            <ng-container i18n>Older versions</ng-container><app-icon name="keyboard_arrow_down" />
          </button>
        </p>
      }
    </section>
  `,
  styles: `
    .ver.open .acts.kept {
      display: flex;
    }
  `,
})
export class VersionTrail {
  readonly days = input.required<readonly TrailDay[]>();
  /** Number of the newest version. */
  readonly now = input.required<number>();
  /** Number of the one lying beside it. */
  readonly opened = input.required<number | null>();
  readonly opening = input.required<number | null>();
  readonly hasOlder = input.required<boolean>();
  readonly busy = input.required<boolean>();

  readonly compare = output<VersionSummary>();
  readonly restore = output<VersionSummary>();
  readonly older = output();

  /** Gathered entries whose saves are shown one by one, by the number of their newest version. */
  readonly #apart = signal<ReadonlySet<number>>(new Set());
  protected readonly shown = computed(() => spread(this.days(), this.#apart()));

  protected showEach({ version }: TrailEntry): void {
    this.#apart.update((apart) => new Set([...apart, version.number]));
  }

  protected isNamed({ version }: TrailEntry): boolean {
    return version.kind === 'snapshot';
  }

  protected restoreOnce({ version }: TrailEntry): void {
    if (!this.busy()) this.restore.emit(version);
  }

  /** `Today`, `Tuesday, 17 November`. */
  protected dayWords({ at }: TrailDay): string {
    const day = new Date(at);
    return day.toDateString() === new Date().toDateString() ? $localize`Today` : dayFormat().format(day);
  }

  /** The first thing that was done; the others stand below it. */
  protected titleOf(entry: TrailEntry): string {
    return this.changesOf(entry)[0] ?? entry.version.changeDescription;
  }

  /** Each thing that was done once, newest first. */
  protected changesOf({ version, versions }: TrailEntry): readonly string[] {
    if (version.kind === 'snapshot') return [version.changeDescription];
    const changes = versions.flatMap(({ changeDescription }) => changeDescription.split('; '));
    return [...new Set(changes)].slice(0, 6);
  }

  protected timesOf({ version, versions }: TrailEntry): string {
    const time = ({ createdAt }: VersionSummary): string => timeFormat().format(new Date(createdAt));
    const first = versions.at(-1) ?? version;
    if (versions.length === 1) return $localize`${time(version)}:time:, by ${version.actor}:name:`;
    const [from, to] = [time(first), time(version)];
    return from === to
      ? $localize`${to}:time:, ${versions.length}:count: small saves gathered into one`
      : $localize`${from}:from: to ${to}:to:, ${versions.length}:count: small saves gathered into one`;
  }
}
