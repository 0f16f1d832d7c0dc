import { encode } from 'uqr';
import type { QrCodeResponse } from './authenticator-set-up.response';

/** Light modules around the code, as the standard asks. */
const QUIET_BORDER = 4;

/** Drawn here: a secret goes to no service that makes pictures. */
export function qrCode(text: string): QrCodeResponse {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_BORDER });
  const rows = data.map((row, y) =>
    runs(row).map(([x, width]) => `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`),
  );
  return { size, path: rows.flat().join('') };
}

/** Where dark modules begin, and how many there are in a row. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const marks = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...marks.matchAll(/#+/g)].map(({ index, 0: run }) => [index, run.length] as const);
}
