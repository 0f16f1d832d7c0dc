export { Connection, connectionInterceptor, type ConnectionState } from './connection';
export { errorsAt, toProblem, type Problem, type ProblemDetail } from './problem';
