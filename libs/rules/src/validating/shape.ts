import type { SchemaProblem } from '../schema/schema';
import type { Violation } from '../sheet';
import type { ViolationCode } from './codes';
import { senseless } from './examination';

const codes: Readonly<Record<string, ViolationCode>> = {
  required: 'FIELD_MISSING',
  type: 'WRONG_TYPE',
  enum: 'INVALID_VALUE',
  depth: 'INVALID_VALUE',
};

const advice: Readonly<Partial<Record<ViolationCode, string>>> = {
  FIELD_MISSING: 'Add the field.',
  WRONG_TYPE: 'Write a value of the right type.',
  OUT_OF_RANGE: 'Bring it within the bounds.',
  INVALID_VALUE: 'Choose one of the values that are possible.',
};

/** What does not fit the shape of a character document. */
export function shapeViolation({ pointer, keyword, message }: SchemaProblem): Violation {
  const code = codes[keyword] ?? 'OUT_OF_RANGE';
  return senseless({ code, pointer, message, advice: advice[code] ?? '', params: { keyword } });
}
