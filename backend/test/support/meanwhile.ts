import { PasswordHasher } from '../../src/auth/passwords/password-hasher';
import { UnitOfWork } from '../../src/database';
import type { TestApp } from '../../src/testing';

/** Whatever `act` does is done after the next password was looked at, and before anything follows from it. */
export function afterNextPassword({ app }: TestApp, act: () => Promise<unknown>): void {
  const hasher = app.get(PasswordHasher);
  const verify = hasher.verify.bind(hasher);
  jest.spyOn(hasher, 'verify').mockImplementationOnce(async (password, stored) => {
    const right = await verify(password, stored);
    await act();
    return right;
  });
}

/** Whatever `act` does is done when the next request was let in, and before its transaction begins. */
export function beforeNextTransaction({ app }: TestApp, act: () => Promise<unknown>): void {
  const unitOfWork = app.get(UnitOfWork);
  const run = unitOfWork.run.bind(unitOfWork);
  jest.spyOn(unitOfWork, 'run').mockImplementationOnce(async (work) => {
    await act();
    return run(work);
  });
}
