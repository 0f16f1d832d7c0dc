import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { toProblem } from './problem';
import { readableRefusals } from './readable-refusals';

describe('a file that is refused', () => {
  const forbidden = { status: 403, statusText: 'Forbidden' };

  async function refusalOf(body: string): Promise<unknown> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([readableRefusals])), provideHttpClientTesting()],
    });
    const asked = firstValueFrom(TestBed.inject(HttpClient).get('/file', { responseType: 'blob' }));
    const blob = new Blob([body]);
    // The environment of the test has no reader of its own.
    Object.defineProperty(blob, 'text', { value: () => Promise.resolve(body) });
    TestBed.inject(HttpTestingController).expectOne('/file').flush(blob, forbidden);
    return asked.catch((error: unknown) => error);
  }

  it('says why, so that whoever can mend it may', async () => {
    const refusal = await refusalOf(JSON.stringify({ code: 'STEP_UP_REQUIRED', title: 'Prove who you are' }));
    expect(toProblem(refusal)).toMatchObject({ code: 'STEP_UP_REQUIRED', title: 'Prove who you are', status: 403 });
  });

  it('is a refusal without a reason where the answer is no problem', async () => {
    expect(toProblem(await refusalOf('<html>')).status).toBe(403);
  });
});
