import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DevicesSection } from './devices-section';

/** What keeps the account mine, a section for each thing. */
@Component({
  selector: 'app-security-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DevicesSection],
  template: `<app-devices-section />`,
})
export class SecurityPage {}
