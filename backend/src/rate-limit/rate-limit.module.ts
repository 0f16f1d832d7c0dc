import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Budgets } from './budgets';
import { FixedWindows } from './fixed-windows';
import { RateLimitGuard } from './rate-limit.guard';

@Global()
@Module({
  imports: [ThrottlerModule.forRootAsync({ useFactory: () => ({ throttlers: [], storage: new FixedWindows() }) })],
  providers: [Budgets, { provide: APP_GUARD, useClass: RateLimitGuard }],
  exports: [Budgets],
})
export class RateLimitModule {}
