import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { downloadFile } from '../files';
import { Dialogs, Icon, Nothing, Toast, When } from '../ui';
import { RulesetStore } from './ruleset-store';
import type { PlayerRuleset, PlayerRulesetDetail } from './rulesets-api';
import { visibilityWords } from './ruleset-words';

/** One ruleset of a player: what it is, its versions, and what its owner decides about it. */
@Component({
  selector: 'app-ruleset-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Nothing, RouterLink, When],
  host: { class: 'wrap rulesets' },
  templateUrl: './ruleset-page.html',
})
export class RulesetPage {
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  protected readonly store = inject(RulesetStore);

  readonly id = input.required<string>();

  protected readonly visibilities = (['private', 'link', 'public'] as const).map((value) => ({
    value,
    name: visibilityWords(value),
  }));
  protected readonly notFound = $localize`There is no such ruleset, or it is not shared with you`;
  protected readonly contents = computed(() => {
    const ruleset = this.store.ruleset();
    if (ruleset === null) return '';
    const { ancestries, classes, skills, items } = ruleset;
    return $localize`${ancestries}:ancestries: ancestries, ${classes}:classes: classes, ${skills}:skills: skills, ${items}:items: items`;
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
  }

  protected async share(visibility: PlayerRuleset['visibility']): Promise<void> {
    if (await this.store.change({ visibility })) this.#toast.show({ text: $localize`Noted.` });
  }

  protected async withdraw({ name, withdrawn }: PlayerRuleset): Promise<void> {
    const sure =
      withdrawn ||
      (await this.#dialogs.confirm({
        title: $localize`Withdraw ${name}:name:?`,
        body: $localize`Nobody makes new characters with it any more. Those that are there stay, and go on being played.`,
        act: $localize`Withdraw`,
        leave: $localize`Leave it`,
        destructive: false,
      }));
    if (sure) await this.store.change({ withdrawn: !withdrawn });
  }

  protected async remove({ name }: PlayerRuleset): Promise<void> {
    const sure = await this.#dialogs.confirm({
      title: $localize`Delete ${name}:name: for good?`,
      body: $localize`All its versions go with it. Only a ruleset that no character was ever made with can be deleted.`,
      act: $localize`Delete for good`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (sure && (await this.store.remove())) void this.#router.navigateByUrl('/rulesets');
  }

  protected async keep({ name }: PlayerRulesetDetail, version: string): Promise<void> {
    const file = await this.store.file(version);
    if (file !== null) downloadFile(file, `${name} ${version}.json`);
  }

  protected downloadLabel(version: string): string {
    return $localize`Download version ${version}:version:`;
  }
}
