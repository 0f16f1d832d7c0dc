import type { OutboxMail } from '../outbox.repository';
import { type RenderedMail, render } from '../render';

/** A mail and what it says. */
export type OpenedMail = OutboxMail & RenderedMail;

/** Null when this program does not know the template any more. */
export function opened(mail: OutboxMail): OpenedMail | null {
  const rendered = render(mail);
  return rendered && { ...mail, ...rendered };
}
