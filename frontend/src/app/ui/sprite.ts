import { afterNextRender, ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';

const beforeNextTry = 5000;

/**
 * What the page's drawings refer to by id: the mark, the shield of an ability, the hatchings of crests, and the icons. Once
 * per page. The icons are taken into the page: a `use` that names another file costs Chromium eleven times as much.
 */
@Component({
  selector: 'app-sprite',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="mark" viewBox="0 0 48 48">
          <path
            class="mk-line"
            d="M24 10.5C19.5 7 12.5 6 5 7.5V24c0 10 7.5 16 19 21 11.5-5 19-11 19-21V7.5C35.5 6 28.5 7 24 10.5Z"
          />
          <path class="mk-line" d="M24 10.5V45" />
          <path
            class="mk-hair"
            d="M9.5 14.5c3.7-.5 7.3-.1 10.5 1.2M9.5 20c3.7-.5 7.3-.1 10.5 1.2M9.8 25.5c3.6-.4 7.1 0 10.2 1.2M12 31.5c2.7-.1 5.4.3 8 1.2"
          />
          <path
            class="mk-ember"
            d="M33.6 13c.9 3.4 4.9 5.3 4.9 10.2 0 3.6-2.4 6.3-5.4 6.3s-5.3-2.5-5.3-5.8c0-2.2 1-3.8 2.3-5 .2 1.4.7 2.2 1.5 2.6-.3-3.3.6-6.2 2-8.3Z"
          />
        </symbol>
        <symbol id="shield" viewBox="0 0 96 112" preserveAspectRatio="none">
          <path class="sh-fill" d="M11 2H85A9 9 0 0 0 94 11V70C94 89 75 99 48 110 21 99 2 89 2 70V11A9 9 0 0 0 11 2Z" />
          <path
            class="sh-hair"
            d="M14.5 6.5H81.5A12.5 12.5 0 0 0 89.5 14.5V69.5C89.5 85.8 72.5 95 48 105.1 23.5 95 6.5 85.8 6.5 69.5V14.5A12.5 12.5 0 0 0 14.5 6.5Z"
          />
        </symbol>
        <symbol id="fleuron" viewBox="0 0 240 24">
          <path class="fl-line" d="M2 12H78M162 12H238" />
          <path
            class="fl-line"
            d="M78 12c9 0 11-7 18-7 5 0 7 3.5 7 6.5s-2.5 5.5-5.5 5.5-4.8-2.2-4.8-4.5 1.7-3.8 3.7-3.8M162 12c-9 0-11-7-18-7-5 0-7 3.5-7 6.5s2.5 5.5 5.5 5.5 4.8-2.2 4.8-4.5-1.7-3.8-3.7-3.8"
          />
          <path class="fl-line" d="M103 12h8M129 12h8" />
          <path class="fl-ember" d="M120 3.5 126.5 12 120 20.5 113.5 12Z" />
          <path class="fl-dot" d="M110 10.2 111.8 12 110 13.8 108.2 12ZM130 10.2 131.8 12 130 13.8 128.2 12Z" />
        </symbol>
        <pattern id="h-gules" width="3" height="3" patternUnits="userSpaceOnUse"><path d="M1.5 0V3" /></pattern>
        <pattern id="h-azure" width="3" height="3" patternUnits="userSpaceOnUse"><path d="M0 1.5H3" /></pattern>
        <pattern id="h-vert" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M1.5 0V3" />
        </pattern>
        <pattern id="h-purpure" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1.5 0V3" />
        </pattern>
        <pattern id="h-sable" width="3.4" height="3.4" patternUnits="userSpaceOnUse">
          <path d="M1.7 0V3.4M0 1.7H3.4" />
        </pattern>
        <pattern id="h-or" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M.8 .8h.01M2.8 2.8h.01" stroke-linecap="round" />
        </pattern>
      </defs>
    </svg>
  `,
})
export class Sprite {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterNextRender({ write: () => this.#takeIn() });
  }

  /** Not by HttpClient, which knows no documents; and no text is parsed here, so that the page's policy can forbid it. */
  #takeIn(): void {
    const request = new XMLHttpRequest();
    request.open('GET', '/icons.svg');
    request.responseType = 'document';
    request.onloadend = () => {
      const icons = request.status === 200 ? request.responseXML : null;
      if (icons === null) setTimeout(() => this.#takeIn(), beforeNextTry);
      else this.#host.nativeElement.append(icons.documentElement);
    };
    request.send();
  }
}
