import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { inReadersWay, locale } from './locale';

/** A moment as people say it: `Today, 21:14`, `Yesterday, 20:02`, `9 November`; the full date and time on hover. */
@Component({
  selector: 'app-when',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<time [attr.datetime]="at()" [attr.title]="exactly()">{{ said() }}</time>`,
})
export class When {
  /** ISO 8601. */
  readonly at = input.required<string>();
  /** Words go before it: `since yesterday, 20:02`. */
  readonly within = input(false, { transform: booleanAttribute });

  protected readonly said = computed(() => {
    const words = describeMoment(new Date(this.at()), new Date());
    return this.within() ? words : capitalised(words);
  });
  protected readonly exactly = computed(() => exact().format(new Date(this.at())));
}

/** Words for a moment as seen from `now`, in the reader's locale and time zone: `yesterday, 20:02`. */
export function describeMoment(moment: Date, now: Date): string {
  const days = calendarDaysBetween(moment, now);
  if (days === 0 || days === 1) return `${relative().format(-days, 'day')}, ${time().format(moment)}`;
  return moment.getFullYear() === now.getFullYear() ? dayAndMonth().format(moment) : fullDay().format(moment);
}

const exact = inReadersWay((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }));
const time = inReadersWay((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const dayAndMonth = inReadersWay((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }));
const fullDay = inReadersWay(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
);
const relative = inReadersWay((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

const MILLISECONDS_OF_A_DAY = 86_400_000;

function calendarDaysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / MILLISECONDS_OF_A_DAY);
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}
