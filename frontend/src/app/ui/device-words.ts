import type { IconName } from './icon-names';

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
];

/** What a user agent most likely is, in words its owner recognises: `Firefox on Linux`. */
export function deviceName(userAgent: string): string {
  const browser = firstMatch(browsers, userAgent);
  const system = firstMatch(systems, userAgent);
  if (browser !== null && system !== null) return $localize`${browser}:browser: on ${system}:system:`;
  const program = /^[\w.-]{2,40}/.exec(userAgent)?.[0];
  return browser ?? system ?? program ?? $localize`An unknown program`;
}

export function deviceIcon(userAgent: string): IconName {
  return /Mobile|Android|iPhone|iPad/.test(userAgent) ? 'devices' : 'computer';
}

function firstMatch(patterns: readonly (readonly [RegExp, string])[], text: string): string | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
