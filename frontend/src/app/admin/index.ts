export { administratorGuard } from './admin-guard';
