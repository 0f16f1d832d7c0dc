import { HttpErrorResponse } from '@angular/common/http';
import { firstValueFrom, throwError } from 'rxjs';
import { Attempt } from './attempt';

describe('an attempt', () => {
  const refusal = (body: object) => (): Promise<void> =>
    firstValueFrom(throwError(() => new HttpErrorResponse({ status: 409, error: body })));

  it('is under way once at a time', async () => {
    const attempt = new Attempt();
    let finish = (): void => undefined;
    const first = attempt.run(() => new Promise<void>((done) => (finish = done)));
    expect(attempt.busy()).toBe(true);
    expect(await attempt.run(() => Promise.resolve())).toBe(false);
    finish();
    expect(await first).toBe(true);
    expect(attempt.busy()).toBe(false);
  });

  it('says what is wrong at its field, and elsewhere nothing', async () => {
    const attempt = new Attempt();
    const errors = [{ pointer: '/username', code: 'USERNAME_TAKEN', message: 'Somebody is called that.' }];
    expect(await attempt.run(refusal({ code: 'USERNAME_TAKEN', errors }))).toBe(false);
    expect(attempt.at('/username')).toBe('Somebody is called that.');
    expect(attempt.at('/email')).toBeNull();
    expect(attempt.otherwise('/username')).toBeNull();
    attempt.clear();
    expect(attempt.at('/username')).toBeNull();
  });

  it('says what belongs to no field', async () => {
    const attempt = new Attempt();
    await attempt.run(refusal({ code: 'TOO_MANY_TOKENS', detail: 'At most 50.' }));
    expect(attempt.otherwise('/name')).toBe('At most 50.');
  });

  it('was left when nobody gave the password it wanted', async () => {
    const attempt = new Attempt();
    await attempt.run(refusal({ code: 'STEP_UP_REQUIRED', detail: 'For programs.' }));
    expect(attempt.otherwise()).toContain('prove first that it is you');
  });
});
