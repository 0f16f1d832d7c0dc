export { Connection, connectionInterceptor, type ConnectionState } from './connection';
export type { Frozen } from './frozen';
export { errorsAt, toProblem, type Problem, type ProblemDetail } from './problem';
export { readableRefusals } from './readable-refusals';
export { whenBack } from './when-back';
