import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { FixedWindows } from './fixed-windows';
import { RateLimitGuard } from './rate-limit.guard';

@Module({
  imports: [ThrottlerModule.forRootAsync({ useFactory: () => ({ throttlers: [], storage: new FixedWindows() }) })],
  providers: [{ provide: APP_GUARD, useClass: RateLimitGuard }],
})
export class RateLimitModule {}
