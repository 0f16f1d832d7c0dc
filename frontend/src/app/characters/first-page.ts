import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReadyTemplates } from '../templates';
import { Icon } from '../ui';
import type { WizardDraft } from './wizard/wizard-draft';

/** What a new account sees: the next act, heroes that are ready, and three things worth knowing. */
@Component({
  selector: 'app-first-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, ReadyTemplates],
  host: { class: 'block' },
  templateUrl: './first-page.html',
})
export class FirstPage {
  /** One that was begun here and is not finished. */
  readonly draft = input<WizardDraft | null>(null);

  protected readonly tiles = [
    $localize`:Abbreviation of strength:Str`,
    $localize`:Abbreviation of dexterity:Dex`,
    $localize`:Abbreviation of constitution:Con`,
    $localize`:Abbreviation of intelligence:Int`,
    $localize`:Abbreviation of wisdom:Wis`,
    $localize`:Abbreviation of charisma:Cha`,
  ];
}
