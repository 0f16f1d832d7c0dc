export { Idempotency } from './idempotency';
export { IdempotencyRepository } from './idempotency.repository';
export { ApiOnce, type Attempt, Once } from './once.decorator';
