export { App } from './app';
export { NotFoundPage } from './not-found-page';
export { PageTitles } from './page-titles';
export { Shell } from './shell';
