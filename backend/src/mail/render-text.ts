import { frames } from './templates/frame';
import type { Letter, MailLocale } from './templates/letter';

/** The mail for whoever reads without pictures and colours. */
export function renderText({ paragraphs, action, notes, reason }: Letter, locale: MailLocale): string {
  return `${[...paragraphs, `${action.label}:\n${action.link}`, ...notes].join('\n\n')}\n\n-- \n${frames[locale].sender(reason)}\n`;
}
