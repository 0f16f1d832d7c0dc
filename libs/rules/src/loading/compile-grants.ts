import type {
  Ancestry,
  CharacterClass,
  Choice,
  ChoiceOption,
  ChoiceSource,
  Grants,
  Named,
  Ruleset,
  SkillPick,
} from '../ruleset';
import type { SheetFeature } from '../sheet';
import type { ModifierCompiler } from './compile-modifiers';
import type { CompiledChoice, CompiledClass, CompiledGrants, CompiledOption, CompiledPick, Effect } from './program';
import type { Scope } from './vocabulary';

interface Giver {
  readonly name: string;
  /** With the level, such as `Fighter 1`. */
  readonly source: string;
  readonly scope: Scope;
}

/** Compiles what ancestries and classes give. */
export class GrantsCompiler {
  readonly choices = new Map<string, CompiledChoice>();
  readonly picks = new Map<string, CompiledPick>();

  constructor(
    private readonly ruleset: Ruleset,
    private readonly modifiers: ModifierCompiler,
  ) {}

  ancestry(ancestry: Ancestry, pointer: string): CompiledGrants {
    return this.#grants(ancestry, { name: ancestry.name, source: ancestry.name, scope: {} }, pointer);
  }

  characterClass(characterClass: CharacterClass, pointer: string): CompiledClass {
    const { id, name } = characterClass;
    const scope = { classId: id };
    return {
      effects: this.modifiers.compileAll(characterClass.modifiers, { name, scope }, `${pointer}/modifiers`),
      levels: Array.from({ length: this.ruleset.progression.maximumLevel }, (_, index) => {
        const level = String(index + 1);
        const grants = Object.hasOwn(characterClass.levels, level) ? characterClass.levels[level] : undefined;
        return this.#grants(grants ?? {}, { name, source: `${name} ${level}`, scope }, `${pointer}/levels/${level}`);
      }),
      first: this.#grants(characterClass.first ?? {}, { name, source: `${name} 1`, scope }, `${pointer}/first`),
    };
  }

  #grants(grants: Grants, giver: Giver, pointer: string): CompiledGrants {
    const { name, scope } = giver;
    const features = grants.features ?? [];
    return {
      effects: [
        ...this.modifiers.compileAll(grants.modifiers, { name, scope }, `${pointer}/modifiers`),
        ...features.flatMap((feature, index) =>
          this.modifiers.compileAll(
            feature.modifiers,
            { name: feature.name, scope },
            `${pointer}/features/${String(index)}/modifiers`,
          ),
        ),
      ],
      features: features.map(({ id, name: title, description }): SheetFeature => {
        return { id, name: title, description, source: name };
      }),
      choices: (grants.choices ?? []).map((choice, index) =>
        this.#choice(choice, giver, `${pointer}/choices/${String(index)}`),
      ),
      picks: (grants.skillPicks ?? []).map((pick) => this.#pick(pick, giver)),
    };
  }

  #choice(choice: Choice, giver: Giver, pointer: string): CompiledChoice {
    const options = optionsOf(choice.from, this.ruleset);
    const compiled: CompiledChoice = {
      id: choice.id,
      name: choice.name,
      kind: choice.from.kind,
      choose: choice.choose,
      repeat: choice.repeat ?? 1,
      source: giver.source,
      bringer: giver.name,
      options: new Map(
        options.map((option, index) => [option.id, this.#option({ choice, option, index, giver, pointer })]),
      ),
    };
    this.choices.set(choice.id, compiled);
    return compiled;
  }

  #option({ choice, option, index, giver, pointer }: OptionPlace): CompiledOption {
    const { id, name } = option;
    const bringer = { scope: giver.scope, option: { id, name } };
    const ownEffects: Effect[] = this.modifiers.compileAll(
      option.modifiers,
      { ...bringer, name },
      `${pointer}/from/options/${String(index)}/modifiers`,
    );
    const choiceName = choice.from.kind === 'options' ? name : choice.name;
    const shared = this.modifiers.compileAll(
      choice.modifiers,
      { ...bringer, name: choiceName },
      `${pointer}/modifiers`,
    );
    return {
      id,
      name,
      description: option.description,
      requires: option.requires ?? null,
      effects: [...shared, ...ownEffects],
    };
  }

  #pick(pick: SkillPick, { name, source }: Giver): CompiledPick {
    const from = pick.from === undefined ? null : new Set(pick.from);
    const compiled: CompiledPick = { pick, source, bringer: name, from };
    this.picks.set(pick.id, compiled);
    return compiled;
  }
}

interface OptionPlace {
  readonly choice: Choice;
  readonly option: ChoiceOption;
  readonly index: number;
  readonly giver: Giver;
  readonly pointer: string;
}

/** What may be picked, in the order of the ruleset or of the list the choice gives. */
export function optionsOf(from: ChoiceSource, ruleset: Ruleset): readonly ChoiceOption[] {
  switch (from.kind) {
    case 'abilities':
      return among(ruleset.abilities, from.ids, ({ hint }) => hint);
    case 'skills':
      return among(ruleset.skills, from.ids, ({ description }) => description);
    case 'proficiencies': {
      const group = ruleset.proficiencies.filter((entry) => from.group === undefined || entry.group === from.group);
      return among(from.ids === undefined ? group : ruleset.proficiencies, from.ids, ({ group: heading }) => heading);
    }
    case 'options':
      return from.options;
  }
}

function among<T extends Named>(
  entries: readonly T[],
  ids: readonly string[] | undefined,
  describe: (entry: T) => string,
): ChoiceOption[] {
  const listed = ids === undefined ? null : new Set(ids);
  return entries
    .filter(({ id }) => listed === null || listed.has(id))
    .map((entry) => ({ id: entry.id, name: entry.name, description: describe(entry) }));
}
