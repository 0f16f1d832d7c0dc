export { askForFormat } from './ask-for-format';
export { downloadFile } from './download';
export type { FileFormat } from './format-dialog';
