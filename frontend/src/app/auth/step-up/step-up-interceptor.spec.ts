import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { StepUp } from './step-up';
import { stepUpInterceptor } from './step-up-interceptor';

// Faked: the dialog that asks for the password.
describe('stepUpInterceptor', () => {
  let server: HttpTestingController;
  const confirm = jest.fn<Promise<boolean>, []>();
  const forbidden = { status: 403, statusText: 'Forbidden' };

  beforeEach(() => {
    confirm.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([stepUpInterceptor])),
        provideHttpClientTesting(),
        { provide: StepUp, useValue: { confirm } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => server.verify());

  const remove = (): Promise<unknown> => firstValueFrom(TestBed.inject(HttpClient).delete('/api/v1/users/tokens/1'));
  const answer = async (body: object | null, status = { status: 200, statusText: 'OK' }): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    server.expectOne('/api/v1/users/tokens/1').flush(body, status);
  };

  it('asks for the password and then does what was asked for', async () => {
    confirm.mockResolvedValue(true);
    const done = remove();
    await answer({ code: 'STEP_UP_REQUIRED' }, forbidden);
    await answer({ ended: true });
    expect(await done).toEqual({ ended: true });
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('leaves it when the visitor thinks better of it', async () => {
    confirm.mockResolvedValue(false);
    const done = remove();
    await answer({ code: 'STEP_UP_REQUIRED' }, forbidden);
    await expect(done).rejects.toMatchObject({ status: 403 });
  });

  it('asks once and not for ever', async () => {
    confirm.mockResolvedValue(true);
    const done = remove();
    await answer({ code: 'STEP_UP_REQUIRED' }, forbidden);
    await answer({ code: 'STEP_UP_REQUIRED' }, forbidden);
    await expect(done).rejects.toMatchObject({ status: 403 });
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('has no say in any other refusal', async () => {
    const done = remove();
    await answer({ code: 'FORBIDDEN' }, forbidden);
    await expect(done).rejects.toMatchObject({ status: 403 });
    expect(confirm).not.toHaveBeenCalled();
  });
});
