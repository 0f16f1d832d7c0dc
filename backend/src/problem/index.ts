export {
  InvalidRequest,
  MalformedBody,
  MethodNotAllowed,
  NotFound,
  ServiceUnavailable,
  UnsupportedMediaType,
} from './common.problems';
export { Problem, type ProblemDetail } from './problem';
export { ProblemFilter, sendProblem } from './problem.filter';
export { ProblemDetailResponse, ProblemResponse } from './problem.response';
export { validationPipe } from './validation';
