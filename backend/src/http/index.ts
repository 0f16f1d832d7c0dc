export { takePictures } from './picture-body';
export { parseJsonBodies } from './json-body';
export { sendSecurityHeaders } from './security-headers';
export { serveWebApp } from './web-app';
export { takeUploadedFiles } from './uploaded-file';
