export { askForFormat } from './ask-for-format';
export { downloadFile, safeName } from './download';
export type { FileFormat } from './format-dialog';
