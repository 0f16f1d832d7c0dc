export { Likeness } from './likeness';
export { Portrait } from './portrait';
