import { Refusal, say } from './house.mjs';
import { run } from './processes.mjs';

const APT = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
const install = (name) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', name], APT);

/**
 * Finds a program of the system; installs Debian's package where it may.
 * @param {string} debianPackage
 * @param {() => string | undefined} find returns where the program lies
 * @throws Refusal naming the one command that helps
 */
export async function findOrInstall(debianPackage, find) {
  const there = find();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0) {
    say(`Installing ${debianPackage}…`);
    const { code } = await install(debianPackage);
    if (code !== 0) {
      await run('apt-get', ['update', '-q'], APT);
      await install(debianPackage);
    }
  }
  const now = find();
  if (now !== undefined) return now;
  throw new Refusal(
    `The tests need ${debianPackage}, which is not here. Install it: sudo apt-get install ${debianPackage}`,
  );
}
