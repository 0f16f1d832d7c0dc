import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { blankCrest, designCrest, shieldInnerPath, shieldPath } from './crest-design';

let crestsDrawn = 0;

/** A character's generated crest. Its size comes from the class on the host (`crest`, `crest big`). */
@Component({
  selector: 'app-crest',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'crest' },
  template: `
    <svg
      viewBox="0 0 80 98"
      [attr.role]="label() === null ? null : 'img'"
      [attr.aria-label]="label()"
      [attr.aria-hidden]="label() === null"
    >
      <clipPath [attr.id]="clipId"><path [attr.d]="shieldPath" /></clipPath>
      <g [attr.clip-path]="'url(#' + clipId + ')'">
        @if (picture(); as source) {
          <image [attr.href]="source" width="80" height="98" preserveAspectRatio="xMidYMid slice" />
        } @else {
          <path [class]="'t-' + design().field" d="M0 0H80V98H0Z" />
          @if (design().field !== 'argent') {
            <path [attr.fill]="'url(#h-' + design().field + ')'" d="M0 0H80V98H0Z" />
          }
          @if (design().second; as second) {
            <path [class]="'t-' + second.tincture" [attr.d]="second.path" />
            @if (second.tincture !== 'argent') {
              <path [attr.fill]="'url(#h-' + second.tincture + ')'" [attr.d]="second.path" />
            }
            <path class="cr-div" [attr.d]="second.path" />
          }
        }
      </g>
      @if (picture() === null) {
        <g [class]="'cr-charge t-' + design().charge.tincture" [attr.transform]="design().charge.place">
          @for (stroke of design().charge.strokes; track $index) {
            <path
              fill-rule="evenodd"
              [attr.d]="stroke.path"
              [attr.transform]="stroke.turn === undefined ? null : 'rotate(' + stroke.turn + ')'"
              [attr.opacity]="stroke.faint ? 0.75 : null"
            />
          }
        </g>
      }
      <path class="cr-inner" [attr.d]="innerPath" />
      <path class="cr-line" [attr.d]="shieldPath" />
    </svg>
  `,
})
export class Crest {
  /** The character's id; null before it has one: the shield is then drawn with the figure of the class alone. */
  readonly seed = input.required<string | null>();
  /** Figure of the class, as its ruleset names it. */
  readonly charge = input<string | null>(null);
  /** Null where the crest is decorative, beside the name. */
  readonly label = input<string | null>(null);

  /** Shown in the shield instead of what it is charged with; an address of this device. */
  readonly picture = signal<string | null>(null);

  protected readonly design = computed(() => {
    const seed = this.seed();
    return seed === null ? blankCrest(this.charge()) : designCrest(seed, this.charge());
  });
  protected readonly clipId = `crest-${String(++crestsDrawn)}`;
  protected readonly shieldPath = shieldPath;
  protected readonly innerPath = shieldInnerPath;
}
