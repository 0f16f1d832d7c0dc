import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Reading } from '../reading';
import { AccountStore } from '../account-store';
import { EmailSection } from './email-section';
import { NamesSection } from './names-section';
import { PictureSection } from './picture-section';

/** Who I am here, and what others see of it. */
@Component({
  selector: 'app-profile-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmailSection, NamesSection, PictureSection, Reading],
  template: `
    @if (store.profile(); as profile) {
      <app-names-section [profile]="profile" />
      <app-picture-section [profile]="profile" />
      <app-email-section [profile]="profile" />
    } @else {
      <app-reading [problem]="store.problem()" (again)="store.read()" />
    }
  `,
})
export class ProfilePage {
  protected readonly store = inject(AccountStore);
}
