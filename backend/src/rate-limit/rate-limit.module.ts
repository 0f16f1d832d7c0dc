import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Budgets } from './budgets';
import { DailyBudget } from './daily-budget';
import { DailyCountsRepository } from './daily-counts.repository';
import { FixedWindows } from './fixed-windows';
import { RateLimitGuard } from './rate-limit.guard';

@Global()
@Module({
  imports: [ThrottlerModule.forRootAsync({ useFactory: () => ({ throttlers: [], storage: new FixedWindows() }) })],
  providers: [Budgets, DailyBudget, DailyCountsRepository, { provide: APP_GUARD, useClass: RateLimitGuard }],
  exports: [Budgets, DailyBudget],
})
export class RateLimitModule {}
