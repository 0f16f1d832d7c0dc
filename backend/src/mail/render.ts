import { renderHtml } from './render-html';
import { renderText } from './render-text';
import { type Order, letterOf } from './templates';
import { mailLocale } from './templates/letter';

/** A mail as a mail server takes it. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Null when this program does not know the template any more. */
export function render(order: Order): RenderedMail | null {
  const letter = letterOf(order);
  const locale = mailLocale(order.locale);
  return letter && { subject: letter.subject, text: renderText(letter, locale), html: renderHtml(letter, locale) };
}
