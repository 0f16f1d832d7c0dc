import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiForbiddenResponse } from '@nestjs/swagger';
import type { Actor } from './actor';

export const RoutedRole = Reflector.createDecorator<Actor['role']>();

/** Closes a route, or all of a controller, to whoever has another role at this moment: 403 `FORBIDDEN`. */
export const Roles = (role: Actor['role']) =>
  applyDecorators(
    RoutedRole(role),
    ApiExtension('x-role', role),
    ApiForbiddenResponse({ description: `For the role ${role} only` }),
  );
