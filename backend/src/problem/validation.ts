import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest } from './common.problems';
import type { ProblemDetail } from './problem';

/** Shapes are checked once, at the door: unknown properties are refused, nothing is converted behind one's back. */
export const validationPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => detailsOf(error, ''))),
});

function detailsOf(error: ValidationError, parent: string): readonly ProblemDetail[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = error.constraints === undefined ? [] : [{ pointer, ...worst(error.property, error.constraints) }];
  return [...own, ...(error.children ?? []).flatMap((child) => detailsOf(child, pointer))];
}

/** One finding a field: that it is no text says more than that it is too short. */
function worst(property: string, constraints: Readonly<Record<string, string>>): Omit<ProblemDetail, 'pointer'> {
  if ('whitelistValidation' in constraints)
    return { code: 'UNKNOWN_PROPERTY', message: `${property} is not known here.` };
  const entries = Object.entries(constraints);
  const [constraint, message] = entries.find(([name]) => TYPE_CHECK.test(name)) ??
    entries.at(-1) ?? ['invalid', `${property} is not valid`];
  return { code: upperSnake(constraint), message: sentence(message) };
}

const TYPE_CHECK = /^is(String|Int|Number|Boolean|Object|Array|Email|In|Uuid)$/;

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
