import { dndBeyondFormat } from './dndbeyond/dndbeyond.format';
import { foundryDnd5eFormat } from './foundry-dnd5e/foundry-dnd5e.format';
import { heroledgerFormat } from './heroledger.format';
import type { ImportFormat } from './import-format';
import { legacyFormat } from './legacy/legacy.format';

/** Every kind of file characters come in; the first that recognises a file reads it. */
export const FORMATS: readonly ImportFormat[] = [heroledgerFormat, foundryDnd5eFormat, dndBeyondFormat, legacyFormat];
