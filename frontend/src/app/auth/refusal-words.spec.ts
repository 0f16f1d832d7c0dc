import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { toProblem } from '../http';
import { refusalWords } from './refusal-words';
import { signInRefusal } from './sign-in-refusal';

function refused(status: number, error: object, retryAfter?: string) {
  const headers = new HttpHeaders(retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
  return toProblem(new HttpErrorResponse({ status, error, headers }));
}

describe('refusalWords', () => {
  it.each([
    ['a reason', refused(400, { title: 'No.', detail: 'It has expired.' }), 'It has expired.'],
    ['no reason', refused(400, { title: 'No.' }), 'No.'],
    ['a fault of one field', refused(400, { title: 'No.', errors: [{ message: 'Too long.' }] }), 'Too long.'],
    ['a wait of an hour', refused(429, {}, '3600'), 'Too many attempts. Try again in 60 minutes.'],
    ['a short wait', refused(429, {}, '5'), 'Too many attempts. Try again in a minute.'],
    ['a wait of unknown length', refused(429, {}), 'Too many attempts. Wait a little before the next one.'],
    ['a server that is away', refused(503, {}), 'The server cannot be reached. What you typed is still here.'],
  ])('tells %s', (_what, problem, words) => {
    expect(refusalWords(problem)).toContain(words);
  });
});

describe('signInRefusal', () => {
  it.each([
    ['a wrong password', refused(401, { code: 'INVALID_CREDENTIALS' }), 'do not belong together'],
    ['an address to be confirmed', refused(403, { code: 'EMAIL_NOT_VERIFIED' }), 'Confirm your e-mail address'],
    ['a closed account', refused(401, { code: 'ACCOUNT_CLOSED' }), 'can open it again'],
    ['a lock', refused(429, { code: 'ACCOUNT_LOCKED' }, '900'), 'for 15 minutes. Wait, or choose a new password'],
    ['the end of a lock', refused(429, { code: 'ACCOUNT_LOCKED' }, '20'), 'for a minute. Wait'],
    ['a server that is away', refused(0, {}), 'Nothing is wrong with your password'],
  ])('tells %s', (_what, problem, words) => {
    expect(signInRefusal(problem)).toContain(words);
  });
});
