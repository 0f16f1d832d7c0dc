import { recogniseDevice } from '@heroledger/contract';
import type { IconName } from './icon-names';

/** What a user agent most likely is, in words its owner recognises: `Firefox on Linux`. */
export function deviceName(userAgent: string): string {
  const { browser, system, program } = recogniseDevice(userAgent);
  if (browser !== null && system !== null) return $localize`${browser}:browser: on ${system}:system:`;
  return browser ?? system ?? program ?? $localize`An unknown program`;
}

export function deviceIcon(userAgent: string): IconName {
  return /Mobile|Android|iPhone|iPad/.test(userAgent) ? 'devices' : 'computer';
}
