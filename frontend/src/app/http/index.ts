export { errorsAt, toProblem, type Problem, type ProblemDetail } from './problem';
