import { Reflector } from '@nestjs/core';

/** On a public route: whoever is signed in is known all the same. */
export const Recognised = Reflector.createDecorator<true>();
