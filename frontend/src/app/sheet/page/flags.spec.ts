import type { Violation } from '@heroledger/rules';
import { flagsOf } from './flags';

describe('Flags', () => {
  it('stand at the tab where they can be mended, and add up to those beside the name', () => {
    const violations = [
      '/abilities/strength',
      '/classes/0/level',
      '/equipment/2',
      '/equipment',
      '/skills/0',
      '/choices/x',
    ];
    const flags = flagsOf(violations.map(violationAt));
    expect(flags).toEqual({ sheet: 2, equipment: 2, skills: 2 });
    expect(flags.sheet + flags.equipment + flags.skills).toBe(violations.length);
  });
});

function violationAt(pointer: string): Violation {
  return { code: 'TEST', pointer, message: '', advice: '', params: {}, severity: 'rule', fixes: [] };
}
