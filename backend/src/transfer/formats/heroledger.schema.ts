import characterSchema from '../../../../libs/rules/src/character.schema.json';
import { HEROLEDGER_FORMAT_VERSION } from './heroledger.format';

const { $schema, $defs, ...character } = characterSchema;

/** A `heroledger` file: around the character document stands what it is and where its rules are from. */
export const heroledgerSchema = {
  $schema,
  title: 'A character as a Heroledger file',
  description:
    'What an export of the format `heroledger` holds, and each line of one of all characters. Whether its ids exist and its numbers are legal depends on the ruleset.',
  type: 'object',
  required: ['format', 'formatVersion', 'character'],
  properties: {
    format: { const: 'heroledger' },
    formatVersion: {
      const: HEROLEDGER_FORMAT_VERSION,
      description: 'Raised when a file could no longer be read by the version before.',
    },
    exportedAt: { type: 'string', format: 'date-time', description: 'ISO 8601, UTC.' },
    ruleset: {
      type: 'object',
      required: ['id', 'version'],
      properties: { id: { type: 'string' }, version: { type: 'string' } },
      additionalProperties: false,
    },
    attribution: { type: ['string', 'null'], description: 'Due wherever data of the ruleset is used.' },
    character: { $ref: '#/$defs/character' },
  },
  additionalProperties: false,
  $defs: { character, ...$defs },
};
