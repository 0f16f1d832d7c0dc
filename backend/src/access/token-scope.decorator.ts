import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';

/** What a personal access token may be made for. */
export const tokenScopes = ['characters:read', 'characters:write', 'profile:read'] as const;
export type TokenScopeName = (typeof tokenScopes)[number];

export const TokenScopeRoute = Reflector.createDecorator<TokenScopeName>();

/** Opens a route to personal access tokens of this scope. Every route without it is closed to all of them. */
export const TokenScope = (scope: TokenScopeName) =>
  applyDecorators(TokenScopeRoute(scope), ApiExtension('x-token-scope', scope));
