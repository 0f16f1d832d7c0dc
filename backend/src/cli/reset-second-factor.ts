import { createApp } from '../app.setup';
import { SecondFactorReset } from '../auth';
import { type Config, StartProblem } from '../config';
import type { Database } from '../database';

/** The same service as the server's, in a server that is made but never listens. Throws `StartProblem` for a name nobody has. */
export async function resetSecondFactor(config: Config, database: Database, name: string): Promise<string> {
  const app = await createApp(config, database);
  await app.init();
  try {
    const found = await app.get(SecondFactorReset).byOperator(name);
    if (!found) throw new StartProblem(`Nobody is called ${name}.`);
    return `The second factor of ${name} is off, and all their devices are signed out. They were told by mail.\n`;
  } finally {
    await app.close();
  }
}
