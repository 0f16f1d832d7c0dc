import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { type PreferenceChange, Preferences } from '../../preferences';
import { RulesetsApi } from '../../rulesets';
import { Field, FieldControl, Toast } from '../../ui';
import { Attempt } from '../attempt';

interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
}

/** How the app should be, on every device. Each choice counts at once. */
@Component({
  selector: 'app-preferences-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl],
  styles: `
    .seg + p,
    label + p {
      margin-block-start: 0.375rem;
    }
  `,
  templateUrl: './preferences-page.html',
})
export class PreferencesPage {
  readonly #preferences = inject(Preferences);
  readonly #toast = inject(Toast);
  readonly #rulesets = inject(RulesetsApi);
  readonly #list = rxResource({ stream: () => this.#rulesets.list() });

  protected readonly saving = new Attempt();
  protected readonly values = computed(() => this.#preferences.values() ?? {});
  protected readonly themes: readonly Choice<'system' | 'light' | 'dark'>[] = [
    { value: 'system', name: $localize`As the device` },
    { value: 'light', name: $localize`Paper` },
    { value: 'dark', name: $localize`Ink` },
  ];
  protected readonly locales: readonly Choice<NonNullable<PreferenceChange['locale']>>[] = [
    { value: 'en-GB', name: $localize`English, Great Britain` },
    { value: 'en-US', name: $localize`English, United States` },
    { value: 'en-AU', name: $localize`English, Australia` },
    { value: 'en-CA', name: $localize`English, Canada` },
    { value: 'en-IE', name: $localize`English, Ireland` },
    { value: 'en-NZ', name: $localize`English, New Zealand` },
    { value: 'de-DE', name: $localize`German, Germany` },
    { value: 'de-AT', name: $localize`German, Austria` },
    { value: 'de-CH', name: $localize`German, Switzerland` },
  ];
  protected readonly units: readonly Choice<'imperial' | 'metric' | null>[] = [
    { value: null, name: $localize`As the game` },
    { value: 'metric', name: $localize`Metric` },
    { value: 'imperial', name: $localize`Imperial` },
  ];
  protected readonly rulesets = computed(() => (this.#list.hasValue() ? this.#list.value() : []));
  protected readonly newDeviceMail = computed(() => this.values().mails?.newDevice !== false);

  constructor() {
    void this.#preferences.recall();
  }

  protected chooseLocale(value: string): Promise<void> {
    return this.save({ locale: this.locales.find((choice) => choice.value === value)?.value ?? null });
  }

  protected async save(change: PreferenceChange): Promise<void> {
    if (await this.saving.run(() => this.#preferences.change(change))) this.#toast.show({ text: $localize`Noted.` });
  }
}
