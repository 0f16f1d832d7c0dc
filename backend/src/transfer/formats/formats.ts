import { dndBeyondFormat } from './dndbeyond/dndbeyond.format';
import { foundryDnd5eFormat } from './foundry-dnd5e/foundry-dnd5e.format';
import { foundryPf2eFormat } from './foundry-pf2e/foundry-pf2e.format';
import { heroledgerFormat } from './heroledger.format';
import type { ImportFormat } from './import-format';
import { legacyFormat } from './legacy/legacy.format';
import { pathbuilder2eFormat } from './pathbuilder2e/pathbuilder2e.format';

/**
 * Every kind of file characters come in; the first that recognises a file reads it. The actors of one system of Foundry
 * look like those of another in their older files, so the one that asks for more comes first.
 */
export const FORMATS: readonly ImportFormat[] = [
  heroledgerFormat,
  foundryPf2eFormat,
  foundryDnd5eFormat,
  dndBeyondFormat,
  pathbuilder2eFormat,
  legacyFormat,
];
