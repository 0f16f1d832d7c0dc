export { Connection, connectionInterceptor, type ConnectionState } from './connection';
export type { Frozen } from './frozen';
export { errorsAt, toProblem, type Problem, type ProblemDetail } from './problem';
export { whenBack } from './when-back';
