import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RoutedRole, actorOf } from '../access';
import { Forbidden } from './auth.problems';

/** Global, after the one that knows who asks: it read the role from the database for this very request. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const wanted = this.reflector.getAllAndOverride<string | undefined>(RoutedRole, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (wanted !== undefined && actorOf(context)?.role !== wanted) throw new Forbidden();
    return true;
  }
}
