export { type ListPart, type Narrowing, PagedList } from './paged-list';
export { PagedRows } from './paged-rows';
