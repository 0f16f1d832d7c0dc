export { downloadFile } from './download';
