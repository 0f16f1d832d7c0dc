import type { Dialogs } from '../ui';
import type { FileFormat } from './format-dialog';

/** Which of `formats` it shall be; undefined when the dialog was dismissed. */
export async function askForFormat<Id extends string>(
  dialogs: Dialogs,
  title: string,
  formats: readonly FileFormat<Id>[],
): Promise<Id | undefined> {
  const { FormatDialog } = await import('./format-dialog');
  const chosen = await dialogs.open<string>(FormatDialog, { title, formats });
  return formats.find(({ id }) => id === chosen)?.id;
}
