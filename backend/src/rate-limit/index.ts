export { Budgets, accountOf } from './budgets';
export { DailyBudget, dailyLimits } from './daily-budget';
export { RateLimit } from './rate-limit.guard';
export { RateLimitModule } from './rate-limit.module';
export { TooManyRequests } from './rate-limit.problems';
