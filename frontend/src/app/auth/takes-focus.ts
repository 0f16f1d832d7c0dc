import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** What takes the place of the button that was pressed takes the focus with it: it is read out, and Tab goes on from there. */
@Directive({ selector: '[appTakesFocus]', host: { tabindex: '-1' } })
export class TakesFocus {
  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => {
      element.nativeElement.focus();
    });
  }
}
