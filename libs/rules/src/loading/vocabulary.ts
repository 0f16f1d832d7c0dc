import type { ExplainingVocabulary } from '../formula/explain';
import type { Ruleset } from '../ruleset';
import type { InputSlots, NodeKind, ResolvedStat } from './program';

/** Whose formula is read: it decides what `classLevel`, `rank` and the names of attacks stand for. */
export interface Scope {
  readonly classId?: string;
  readonly skillId?: string;
  readonly attack?: true;
}

export interface NamedNode {
  readonly name: string;
  readonly slot: number;
  readonly kind: NodeKind;
  readonly id: string;
  readonly stat: ResolvedStat | null;
}

/** Gives every name of the ruleset a place among the values and a word for the player. */
export class Names {
  readonly nodes: readonly NamedNode[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly inputs: InputSlots;
  readonly #slots = new Map<string, number>();
  readonly #labels = new Map<string, string>();
  readonly #inputNames: ReadonlySet<string>;
  readonly #tables: ReadonlyMap<string, readonly number[]>;

  constructor(ruleset: Ruleset, stats: readonly ResolvedStat[]) {
    this.#tables = new Map(Object.entries(ruleset.tables));
    this.inputs = this.#nameInputs(ruleset);
    this.#inputNames = new Set(this.#slots.keys());
    this.nodes = [
      ...stats.map((stat) => this.#node(stat.id, 'stat', stat.id, stat)),
      ...ruleset.skills.map(({ id }) => this.#node(`skill.${id}.rank`, 'rank', id, null)),
      ...ruleset.proficiencies.map(({ id }) => this.#node(`proficiency.${id}`, 'proficiency', id, null)),
    ];
    this.nodeOf = new Map(this.nodes.map(({ name }, index) => [name, index]));
    for (const { id, name } of stats) this.#labels.set(id, name);
    for (const { id, name } of ruleset.skills) this.#labels.set(`skill.${id}.rank`, `${name} rank`);
    for (const { id, name } of ruleset.proficiencies) this.#labels.set(`proficiency.${id}`, name);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Names that are given by the document itself; no statistic may take one of them. */
  isInput(name: string): boolean {
    return this.#inputNames.has(name);
  }

  /** The name that stands in the table of places; undefined when there is none. */
  resolve(name: string, scope: Scope): string | undefined {
    const scoped = scopedName(name, scope);
    return this.#slots.has(scoped) ? scoped : undefined;
  }

  hasTable(name: string): boolean {
    return this.#tables.has(name);
  }

  vocabulary(scope: Scope): ExplainingVocabulary {
    return {
      slotOf: (name) => this.#slots.get(scopedName(name, scope)),
      tableOf: (name) => this.#tables.get(name),
      labelOf: (name) => this.#labels.get(scopedName(name, scope)) ?? name,
      isStatistic: (name) => this.#isStatistic(scopedName(name, scope)),
    };
  }

  #isStatistic(name: string): boolean {
    const index = this.nodeOf.get(name);
    return index !== undefined && this.nodes[index]?.kind === 'stat';
  }

  #node(name: string, kind: NodeKind, id: string, stat: ResolvedStat | null): NamedNode {
    return { name, slot: this.#slot(name, name), kind, id, stat };
  }

  #nameInputs(ruleset: Ruleset): InputSlots {
    return {
      level: this.#slot('level', 'Level'),
      experiencePoints: this.#slot('experiencePoints', 'Experience'),
      attuned: this.#slot('attuned', 'Attuned items'),
      load: this.#slot('load', 'Load'),
      items: this.#slot('items', 'Items'),
      proficient: this.#slot('#proficient', 'Proficient'),
      classLevel: this.#slotsFor(ruleset.classes, 'classLevel.', (name) => `${name} level`),
      firstClass: this.#slotsFor(ruleset.classes, '#firstClass.', (name) => `${name} first`),
      rolled: this.#slotsFor(ruleset.classes, '#rolled.', () => 'rolled'),
      rolledLevels: this.#slotsFor(ruleset.classes, '#rolledLevels.', () => 'levels rolled for'),
      base: this.#slotsFor(ruleset.abilities, 'base.', () => 'Base score'),
      equipped: this.#slotsFor(ruleset.tags, 'equipped.', (name) => `${name} worn`),
      weapon: this.#slotsFor(ruleset.tags, '#weapon.', (name) => name),
    };
  }

  #slotsFor(
    entries: readonly { readonly id: string; readonly name: string }[],
    prefix: string,
    label: (name: string) => string,
  ): ReadonlyMap<string, number> {
    return new Map(entries.map(({ id, name }) => [id, this.#slot(prefix + id, label(name))]));
  }

  #slot(name: string, label: string): number {
    const slot = this.#slots.get(name) ?? this.#slots.size;
    this.#slots.set(name, slot);
    this.#labels.set(name, label);
    return slot;
  }
}

const ofOneClass: ReadonlySet<string> = new Set(['firstClass', 'rolled', 'rolledLevels']);

/** Names that mean something only in their place are kept under a `#`, which no formula can write. */
function scopedName(name: string, { classId, skillId, attack }: Scope): string {
  if (classId !== undefined && name === 'classLevel') return `classLevel.${classId}`;
  if (classId !== undefined && ofOneClass.has(name)) return `#${name}.${classId}`;
  if (skillId !== undefined && name === 'rank') return `skill.${skillId}.rank`;
  if (attack && (name === 'proficient' || name.startsWith('weapon.'))) return `#${name}`;
  return name;
}
