import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiSecurity } from '@nestjs/swagger';

export const PublicRoute = Reflector.createDecorator<true>();

/** Opens a route to whoever is not signed in. Every route without it is closed. */
export const Public = () => applyDecorators(PublicRoute(true), ApiSecurity({}));
