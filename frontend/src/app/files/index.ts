export { downloadFile, safeName } from './download';
