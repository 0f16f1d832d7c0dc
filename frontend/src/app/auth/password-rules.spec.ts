import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { estimatePassword } from './password-estimator';
import { PasswordRules } from './password-rules';

describe('PasswordRules', () => {
  async function rules(password: string, policy: object | null = null): Promise<PasswordRules> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), PasswordRules] });
    const made = TestBed.inject(PasswordRules);
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/auth/password-policy');
    if (policy === null) request.flush(null, { status: 503, statusText: 'Away' });
    else request.flush(policy);
    await made.look(password, ['noor', 'noor@lanternhouse.example']);
    return made;
  }

  it.each([
    ['short', 'at least 8'],
    ['password123', 'guessed too easily'],
    ['noor@lanternhouse', 'guessed too easily'],
    ['x'.repeat(129), 'at most 128'],
  ])('finds fault with %s', async (password, fault) => {
    expect((await rules(password)).problem()).toContain(fault);
  });

  it('is content with a few unrelated words', async () => {
    const made = await rules('umbrella ford seven lantern');
    expect(made.problem()).toBeNull();
    expect(made.score()).toBe(4);
  });

  it("goes by the server's own rules", async () => {
    const strict = { minimumLength: 40, maximumLength: 128, minimumStrength: 3, requires: [] };
    const made = await rules('umbrella ford seven lantern', strict);
    expect(made.problem()).toContain('at least 40');
    expect(made.hint()).toContain('40');
  });

  it('asks for the kinds of characters that the server asks for', async () => {
    const policy = { minimumLength: 8, maximumLength: 128, minimumStrength: 3, requires: ['uppercase', 'digit'] };
    expect((await rules('umbrella ford Seven lantern', policy)).problem()).toBe('Also needed: a digit.');
    TestBed.resetTestingModule();
    expect((await rules('umbrella ford Seven lantern 9', policy)).problem()).toBeNull();
  });

  it('counts characters as people do, not as computers', async () => {
    expect((await rules('🐉🐉🐉🐉')).problem()).toContain('4 characters');
  });
});

describe('estimatePassword', () => {
  it('knows that a name and a product are guessed first', () => {
    expect(estimatePassword('heroledger', [])).toBeLessThan(2);
    expect(estimatePassword('lanternhouse', ['noor@lanternhouse.example'])).toBeLessThan(2);
  });
});
