import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Mark, ThemeSwitch } from '../ui';
import { Emblem } from './emblem';

/** The page at the door: the emblem on one side, what is asked on the other. */
@Component({
  selector: 'app-door',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Emblem, Mark, ThemeSwitch],
  template: `
    <main id="main" tabindex="-1" class="auth">
      <section class="front" aria-hidden="true">
        <div class="front-in">
          <app-emblem />
          <p class="front-name">Heroledger</p>
          <svg class="fleuron"><use href="#fleuron" /></svg>
          <p class="front-line" i18n>Every number, and the reason for it.</p>
        </div>
      </section>
      <section class="desk">
        <div class="desk-top"><app-theme-switch /></div>
        <div class="desk-in">
          <p class="brand desk-brand"><app-mark /><span class="wordmark">Heroledger</span></p>
          <ng-content />
        </div>
        <p class="small muted desk-foot">
          <span class="grow"></span>
          <a href="https://creativecommons.org/licenses/by/4.0/legalcode" rel="noreferrer" i18n
            >Includes material from the SRD 5.1, CC BY 4.0</a
          >
        </p>
      </section>
    </main>
  `,
})
export class Door {}
