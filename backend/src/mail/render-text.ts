import type { Letter } from './templates/letter';

/** The mail for whoever reads without pictures and colours. */
export function renderText({ paragraphs, action, notes, reason }: Letter): string {
  const [greeting = '', ...rest] = paragraphs;
  return `${[greeting, ...rest, `${action.label}:\n${action.link}`, ...notes].join('\n\n')}\n\n-- \nSent by Heroledger ${reason}. There is no advertising.\n`;
}
