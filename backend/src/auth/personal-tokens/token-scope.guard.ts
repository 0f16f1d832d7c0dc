import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { TokenScopeRoute, actorOf } from '../../access';
import { InsufficientScope } from './personal-tokens.problems';

/** Global, after the one that knows who asks: a personal access token goes only where a route says so. */
@Injectable()
export class TokenScopeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const scopes = actorOf(context)?.tokenScopes ?? null;
    if (scopes === null) return true;
    const wanted = this.reflector.get(TokenScopeRoute, context.getHandler()) as (typeof scopes)[number] | undefined;
    if (wanted === undefined || !scopes.includes(wanted)) throw new InsufficientScope(wanted ?? null);
    return true;
  }
}
