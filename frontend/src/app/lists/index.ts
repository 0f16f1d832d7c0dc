export { type ChosenFilter, FilterChips, type ListFilter, listFilter } from './filter-chips';
export { OrderChip } from './order-chip';
export { type ListPart, type Narrowing, PagedList } from './paged-list';
export { PagedRows } from './paged-rows';
