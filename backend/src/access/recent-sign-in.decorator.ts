import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';

export const RecentSignInRoute = Reflector.createDecorator<true>();

/**
 * Closes a route unless the session proved itself within STEP_UP_MINUTES: a page left open, or a stolen token, is not
 * enough to take an account over. Refused with 403 `STEP_UP_REQUIRED`; `POST /auth/step-up` opens it.
 */
export const RecentSignIn = () => applyDecorators(RecentSignInRoute(true), ApiExtension('x-step-up', true));
