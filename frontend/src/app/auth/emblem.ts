import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The engraved emblem; it stands at the door only. */
@Component({
  selector: 'app-emblem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './emblem.html',
})
export class Emblem {}
