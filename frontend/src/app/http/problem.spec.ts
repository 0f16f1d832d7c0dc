import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { errorsAt, toProblem } from './problem';

describe('toProblem', () => {
  const refusal = {
    title: 'The request is not valid',
    detail: 'Two things are wrong.',
    code: 'VALIDATION_FAILED',
    requestId: 'r-1',
    errors: [
      { pointer: '/name', code: 'TOO_LONG', message: 'At most 120 characters.', params: { maximum: 120 } },
      { pointer: '/classes/0/level', code: 'TOO_HIGH', message: 'Level 21 does not exist.' },
    ],
  };

  it('reads what the server says, each thing at its place', () => {
    const problem = toProblem(new HttpErrorResponse({ status: 400, error: refusal }));
    expect(problem).toMatchObject({ kind: 'refused', status: 400, code: 'VALIDATION_FAILED', requestId: 'r-1' });
    expect(errorsAt(problem, '/name')).toEqual([
      { pointer: '/name', code: 'TOO_LONG', message: 'At most 120 characters.', params: { maximum: 120 } },
    ]);
    expect(errorsAt(problem, '/classes/0/level')[0]?.params).toEqual({});
    expect(errorsAt(problem, '/nowhere')).toEqual([]);
  });

  it.each([0, 502, 503, 504])('takes status %i for a server that is away, not for a refusal', (status) => {
    expect(toProblem(new HttpErrorResponse({ status }))).toMatchObject({ kind: 'unreachable', code: 'UNREACHABLE' });
  });

  it('reads a problem that arrives as text, as with a download', () => {
    const problem = toProblem(new HttpErrorResponse({ status: 404, error: JSON.stringify({ code: 'NOT_FOUND' }) }));
    expect(problem.code).toBe('NOT_FOUND');
  });

  it.each(['<html>', '', null, [1], { errors: 'none' }])('makes do with a body that is no problem: %j', (error) => {
    expect(toProblem(new HttpErrorResponse({ status: 500, error }))).toMatchObject({ code: 'UNKNOWN', errors: [] });
  });

  it('knows when trying again makes sense', () => {
    const headers = new HttpHeaders({ 'Retry-After': '60' });
    expect(toProblem(new HttpErrorResponse({ status: 429, headers })).retryAfter).toBe(60);
    expect(toProblem(new HttpErrorResponse({ status: 429 })).retryAfter).toBeNull();
  });

  it('says something of a mistake that is no answer at all', () => {
    expect(toProblem(new TypeError('x')).title).not.toBe('');
  });
});
