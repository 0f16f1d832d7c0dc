export { LARGEST_MESSAGE, makeRoom } from './body-limits';
export { takePictures } from './picture-body';
export { parseJsonBodies } from './json-body';
export { refuseUnreadable, refuseUnroutable } from './unreadable-request';
export { sendSecurityHeaders } from './security-headers';
export { serveWebApp } from './web-app';
export { takeUploadedFiles } from './uploaded-file';
