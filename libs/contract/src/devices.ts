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

/** What a user agent tells of a device; null where it does not. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
  /** How a program that is no browser calls itself: `curl`. */
  readonly program: string | null;
}

/** What a user agent most likely is. Everybody can claim to be anything: for words, never for a decision. */
export function recogniseDevice(userAgent: string): Device {
  return {
    browser: firstMatch(browsers, userAgent),
    system: firstMatch(systems, userAgent),
    program: /^[\w.-]{2,40}/.exec(userAgent)?.[0] ?? null,
  };
}

function firstMatch(patterns: readonly (readonly [RegExp, string])[], text: string): string | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
