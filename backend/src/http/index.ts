export { LARGEST_MESSAGE, makeRoom } from './body-limits';
export { takePictures } from './picture-body';
export { endStalledConnections } from './farewell';
export { parseJsonBodies } from './json-body';
export { refuseUnreadable, refuseUnroutable } from './unreadable-request';
export { sendSecurityHeaders } from './security-headers';
export { refuseUnstorableAddresses } from './storable';
export { serveWebApp } from './web-app';
export { takeUploadedFiles } from './uploaded-file';
