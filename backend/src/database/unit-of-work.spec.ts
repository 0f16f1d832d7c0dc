import { UserEntity } from '../users/user.entity';
import { type TestApp, startTestApp } from '../testing';
import { UnitOfWork } from './unit-of-work';

describe('a unit of work', () => {
  let app: TestApp;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    app = await startTestApp();
    unitOfWork = app.app.get(UnitOfWork);
  });
  afterAll(() => app.close());

  const row = (n: number) => ({
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    username: `u${String(n)}`,
    usernameKey: `u${String(n)}`,
    email: `u${String(n)}@example.test`,
    emailKey: `u${String(n)}@example.test`,
    passwordHash: '',
    displayName: '',
    role: 'player' as const,
    isActive: true,
    emailVerified: false,
    preferences: {},
    createdAt: '',
    updatedAt: '',
    lastLoginAt: null,
  });
  const pause = () => new Promise((go) => setImmediate(go));

  it('keeps every acknowledged write while every third neighbour is rolled back', async () => {
    const acknowledged: number[] = [];
    await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const work = unitOfWork.run(async (tx) => {
          await tx.insert(UserEntity, row(n));
          await pause();
          if (n % 3 === 0) throw new Error('rolled back');
        });
        await work.then(() => acknowledged.push(n)).catch(() => undefined);
      }),
    );
    const stored = await unitOfWork.reader.find(UserEntity, { select: { username: true } });
    expect(acknowledged).toHaveLength(200);
    expect(stored.map(({ username }) => username).sort()).toEqual(acknowledged.map((n) => `u${String(n)}`).sort());
  });

  it('shows nobody what is not committed', async () => {
    let seen: UserEntity | null | undefined;
    await unitOfWork
      .run(async (tx) => {
        await tx.insert(UserEntity, row(1000));
        seen = await unitOfWork.reader.findOneBy(UserEntity, { username: 'u1000' });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(seen).toBeNull();
  });

  it('refuses to begin inside another', async () => {
    await expect(unitOfWork.run(() => unitOfWork.run(() => Promise.resolve()))).rejects.toThrow('began inside another');
  });
});
