import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { TokenScopeName } from './token-scope.decorator';

/** The account behind a request, known to exist, to be active, and to be signed in. */
export interface Actor {
  readonly userId: string;
  readonly username: string;
  readonly role: 'player' | 'admin';
  /** Empty for a personal access token, which belongs to no session. */
  readonly sessionId: string;
  /** When this session last proved who it belongs to; empty for a personal access token, which never does. */
  readonly authenticatedAt: string;
  /** What a personal access token may do; null for a session, which may do everything its account may. */
  readonly tokenScopes: readonly TokenScopeName[] | null;
  readonly ip: string;
  readonly userAgent: string;
}

export function actorOf(context: ExecutionContext): Actor | undefined {
  return context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>().user;
}

/** Whoever is signed in. Only on routes that are not `@Public()`. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) => actorOf(context));
