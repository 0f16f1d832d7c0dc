import {
  type Character,
  type EquipmentItem,
  type LoadedRuleset,
  type Sheet,
  type StatModifier,
  deriveSheet,
} from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';
import type { Learned } from './proficiencies';

/** A number of a file, as it is there in the end. */
export interface FinishedNumber {
  /** Place in the file. */
  readonly from: string;
  /** Id of a statistic of the ruleset. */
  readonly stat: string;
  readonly value: number;
}

/** How well a file knows a skill: 0 not at all, 1 proficient, 2 expert. */
export interface FinishedRank {
  /** Place in the file. */
  readonly from: string;
  /** Id of a skill. */
  readonly id: string;
  readonly rank: number;
}

/** Where what is carried over stands, and what is said of it. */
export interface CarrierTerms {
  readonly name: string;
  readonly description: string;
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
}

/** Of one thing; see the bounds of a character document. */
const MOST_MODIFIERS = 50;
const MOST_ITEMS = 500;
const LARGEST_MODIFIER = 1000;

/**
 * What backgrounds, feats and other books brought to a character, where the ruleset has no such thing: a thing of the
 * player's own carries it, so that the numbers are the file's, each with its source, and go when it is put away.
 */
export class Carrier {
  private readonly modifiers: StatModifier[] = [];
  private readonly id = uuid();

  constructor(
    private readonly character: Character,
    private readonly terms: CarrierTerms,
  ) {}

  /** The character with it; without any where there is nothing to carry. */
  get worn(): Character {
    if (this.modifiers.length === 0) return this.character;
    return { ...this.character, equipment: [...this.character.equipment, this.thing()] };
  }

  /** Proficiencies the file has and the character does not. */
  learn(learned: readonly Learned[]): this {
    const { loaded } = this.terms;
    const known = new Set(this.sheet().training.flatMap(({ names }) => names));
    for (const { from, id } of learned) {
      const proficiency = loaded.proficiencies.get(id);
      if (proficiency === undefined || known.has(proficiency.name)) continue;
      const { name, group } = proficiency;
      known.add(name);
      this.carry(from, { target: `proficiency.${id}`, op: 'grant', value: 1 }, `${name} (${group})`);
    }
    return this;
  }

  /** Proficiencies the character has and the file does not. */
  forget(unlearned: readonly Learned[]): this {
    const { loaded } = this.terms;
    const known = new Set(this.sheet().training.flatMap(({ names }) => names));
    for (const { from, id } of unlearned) {
      const name = loaded.proficiencies.get(id)?.name;
      if (name !== undefined && known.has(name))
        this.carry(from, { target: `proficiency.${id}`, op: 'max', value: 0 }, `no ${name}`);
    }
    return this;
  }

  /** Skills that no class or ancestry lets the character pick, and those it brings and the file does not know. */
  skill(ranks: readonly FinishedRank[]): this {
    const { violations, stats } = this.sheet();
    const uncovered = new Set(
      violations.filter(({ code }) => code === 'SKILL_NOT_AVAILABLE').map(({ params }) => params['skill']),
    );
    const has = new Map(stats.map(({ id, rank }) => [id, rank ?? 0]));
    for (const { from, id, rank } of ranks) {
      const target = `skill.${id}.rank`;
      const name = this.terms.loaded.skills.get(id)?.name ?? id;
      if (uncovered.has(id)) this.carry(from, { target, op: 'grant', value: rank }, name);
      else if ((has.get(`skill.${id}`) ?? 0) > rank)
        this.carry(from, { target, op: 'max', value: rank }, `less ${name}`);
    }
    return this;
  }

  /** Ranks the player need not learn. */
  give(ranks: readonly FinishedRank[]): this {
    for (const { from, id, rank } of ranks) {
      const name = this.terms.loaded.skills.get(id)?.name ?? id;
      this.carry(from, { target: `skill.${id}.rank`, op: 'grant', value: rank }, `${name} ${rank}`);
    }
    return this;
  }

  /** Numbers that come out differently. None may follow from another that is given with it. */
  count(numbers: readonly FinishedNumber[]): this {
    const stats = new Map(this.sheet().stats.map((stat) => [stat.id, stat]));
    for (const { from, stat: id, value } of numbers) {
      const stat = stats.get(id);
      if (stat === undefined) continue;
      const difference = value - stat.value;
      if (difference === 0 || !Number.isInteger(difference) || Math.abs(difference) > LARGEST_MODIFIER) continue;
      const said = `${stat.name} ${difference > 0 ? '+' : '−'}${Math.abs(difference)}, ${value} in all`;
      this.carry(from, { target: id, op: 'add', value: difference }, said);
    }
    return this;
  }

  private carry(from: string, modifier: StatModifier, said: string): void {
    const { notes, name, loaded } = this.terms;
    const position = this.character.equipment.length;
    if (this.modifiers.length === MOST_MODIFIERS || position === MOST_ITEMS) {
      notes.leave(from, `There is no room for it on “${name}”.`);
      return;
    }
    const to = `/equipment/${position}/statModifiers/${this.modifiers.length}`;
    const why = `No class, ancestry or item of ${loaded.ruleset.shortName} brings it; “${name}” carries it.`;
    notes.guess(from, to, said, why);
    this.modifiers.push(modifier);
  }

  private sheet(): Sheet {
    return deriveSheet(this.worn, this.terms.loaded);
  }

  private thing(): EquipmentItem {
    const { name, description } = this.terms;
    return {
      id: this.id,
      itemId: null,
      name,
      description,
      itemType: 'misc',
      quantity: 1,
      isEquipped: true,
      isAttuned: false,
      containerId: null,
      statModifiers: this.modifiers,
    };
  }
}
