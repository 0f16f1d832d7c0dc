export { Likeness } from './likeness';
export { Portrait } from './portrait';
export { whyUnfit } from './unfit-picture';
