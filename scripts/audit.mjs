import { Refusal } from './lib/house.mjs';
import { npm } from './lib/npm.mjs';
import { endChildrenWithUs } from './lib/processes.mjs';

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.trim() || 'no answer' };
  }
}

/** What npm's report means: `findings` of weight, or the reason why there is no report. */
export function judge(report) {
  const counts = report.metadata?.vulnerabilities;
  if (counts === undefined) return { unavailable: report.message ?? report.error?.summary ?? 'no report' };
  const heavy = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  return { findings: heavy.map(({ name, severity, range }) => `${severity}: ${name} ${range}`) };
}

/** `npm run audit`: no dependency of the running program has a known weakness of high severity. */
export async function run() {
  endChildrenWithUs();
  const { stdout } = await npm(['audit', '--omit=dev', '--audit-level=high', '--json']);
  const { unavailable, findings = [] } = judge(parse(stdout));
  if (findings.length > 0) throw new Refusal(findings.join('\n'));
  if (unavailable === undefined) console.log('No known weakness of high severity.');
  else console.log(`Not audited: this npm registry does not answer audits (${unavailable.split(' - ')[0]}).`);
}
