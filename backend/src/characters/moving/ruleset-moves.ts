import { Injectable } from '@nestjs/common';
import { type Sheet, migrate } from '@heroledger/rules';
import type { Actor } from '../../access';
import { Rulesets } from '../../rulesets';
import { CharacterDocuments } from '../character-documents';
import { CharactersService } from '../characters.service';
import type { NumberChangeResponse, RulesetMoveResponse, RulesetVersionsResponse } from './ruleset-move.response';

/** A character under another version of its ruleset: a look at what that would change. */
@Injectable()
export class RulesetMoves {
  constructor(
    private readonly characters: CharactersService,
    private readonly rulesets: Rulesets,
    private readonly documents: CharacterDocuments,
  ) {}

  async versions(actor: Actor, id: string): Promise<RulesetVersionsResponse> {
    const { document } = await this.characters.find(actor, id);
    const { ruleset, rulesetVersion: current } = document;
    return { ruleset, current, items: await this.rulesets.versionsFor(actor.userId, ruleset) };
  }

  /** Throws `UnknownRuleset` for a version that is not there, or not for this account. */
  async preview(actor: Actor, id: string, to: string): Promise<RulesetMoveResponse> {
    const { document, version } = await this.characters.find(actor, id);
    const [there, here] = [
      await this.documents.rulesetToMoveTo(actor, document, to),
      await this.documents.rulesetOf(document),
    ];
    const { character: moved, adjustments } = migrate(document, here, there);
    const { changes } = await this.documents.difference(document, moved);
    const [before, after] = [await this.documents.sheetOf(document), await this.documents.sheetOf(moved)];
    const { violations } = after;
    const allowed = violations.every(({ severity }) => severity !== 'error' && document.mode !== 'strict');
    const numbers = numberChanges(before, after);
    const from = document.rulesetVersion;
    return { from, to, characterVersion: version, sentences: adjustments, changes, numbers, violations, allowed };
  }
}

function numberChanges(before: Sheet, after: Sheet): NumberChangeResponse[] {
  const was = new Map(before.stats.map((stat) => [stat.id, stat]));
  const is = new Map(after.stats.map((stat) => [stat.id, stat]));
  const names = new Map([...before.stats, ...after.stats].map(({ id, name }) => [id, name]));
  return [...names]
    .map(([id, name]) => ({ id, name, before: was.get(id)?.value ?? null, after: is.get(id)?.value ?? null }))
    .filter((change) => change.before !== change.after);
}
