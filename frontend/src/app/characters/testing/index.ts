export { aRow } from './rows';
