export { Picture } from './picture';
export { PictureHeaders } from './picture-headers';
export { versionOf } from './picture-version';
export { PictureModule } from './picture.module';
