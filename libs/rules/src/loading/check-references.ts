import type {
  CharacterClass,
  Choice,
  ChoiceOption,
  CreationMethod,
  Grants,
  Item,
  PointBuy,
  Prerequisite,
  Ruleset,
  Skill,
} from '../ruleset';
import { optionsOf } from './compile-grants';
import type { Problems } from './problems';

type Kind = 'ability' | 'skill' | 'class' | 'ancestry' | 'proficiency' | 'tag' | 'slot' | 'item' | 'category';

/** Checks everything a ruleset says beside its formulas: that each id it mentions exists and each number can be kept. */
export class ReferenceCheck {
  readonly #ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly #choiceIds = new Set<string>();

  constructor(
    private readonly ruleset: Ruleset,
    private readonly problems: Problems,
  ) {
    this.#ids = {
      ability: this.#unique(ruleset.abilities, '/abilities'),
      skill: this.#unique(ruleset.skills, '/skills'),
      class: this.#unique(ruleset.classes, '/classes'),
      ancestry: this.#unique(ruleset.ancestries, '/ancestries'),
      proficiency: this.#unique(ruleset.proficiencies, '/proficiencies'),
      tag: this.#unique(ruleset.tags, '/tags'),
      slot: this.#unique(ruleset.slots, '/slots'),
      item: this.#unique(ruleset.items, '/items'),
      category: this.#unique(ruleset.skillRules.categories, '/skillRules/categories'),
    };
    this.#unique(ruleset.creationMethods, '/creationMethods');
    this.#unique(ruleset.limits, '/limits');
    this.#unique(ruleset.currencies, '/currencies');
  }

  run(): void {
    const { ruleset } = this;
    this.#progression();
    ruleset.abilities.forEach(({ minimum, maximum }, index) => {
      this.#expect(minimum <= maximum, `/abilities/${String(index)}/minimum`, 'The minimum is above the maximum.');
    });
    ruleset.creationMethods.forEach((method, index) => {
      this.#method(method, `/creationMethods/${String(index)}`);
    });
    ruleset.ancestries.forEach((ancestry, index) => {
      this.#known('ancestry', ancestry.variants ?? [], `/ancestries/${String(index)}/variants`);
      this.#grants(ancestry, `/ancestries/${String(index)}`);
    });
    ruleset.classes.forEach((entry, index) => {
      this.#class(entry, `/classes/${String(index)}`);
    });
    ruleset.skills.forEach((skill, index) => {
      this.#skill(skill, `/skills/${String(index)}`);
    });
    ruleset.items.forEach((item, index) => {
      this.#item(item, `/items/${String(index)}`);
    });
    this.#skillRules();
  }

  #progression(): void {
    const { experience, maximumLevel } = this.ruleset.progression;
    const pointer = '/progression/experience';
    this.#expect(
      experience.length === maximumLevel,
      pointer,
      `There are ${String(maximumLevel)} levels, but ${String(experience.length)} thresholds.`,
    );
    this.#expect(experience[0] === 0, `${pointer}/0`, 'The first level needs no experience.');
    experience.forEach((threshold, index) => {
      const before = experience[index - 1] ?? 0;
      this.#expect(
        threshold >= before,
        `${pointer}/${String(index)}`,
        'A level needs less experience than the one before.',
      );
    });
  }

  #method(method: CreationMethod, pointer: string): void {
    const count = this.ruleset.abilities.length;
    if (method.kind === 'point-buy') this.#pointBuy(method, pointer);
    if (method.kind === 'array') {
      this.#expect(
        method.scores.length === count,
        `${pointer}/scores`,
        `There must be ${String(count)} scores, one for each ability.`,
      );
    }
    if (method.kind === 'rolled') {
      this.#expect(method.keepHighest <= method.dice, `${pointer}/keepHighest`, 'More dice are kept than rolled.');
    }
  }

  #pointBuy({ minimum, maximum, cost }: PointBuy, pointer: string): void {
    this.#expect(minimum <= maximum, `${pointer}/minimum`, 'The minimum is above the maximum.');
    for (let score = minimum; score <= maximum; score += 1) {
      this.#expect(Object.hasOwn(cost, String(score)), `${pointer}/cost`, `The score ${String(score)} has no price.`);
    }
  }

  #class(characterClass: CharacterClass, pointer: string): void {
    this.#known('ability', characterClass.keyAbilities, `${pointer}/keyAbilities`);
    for (const [level, grants] of Object.entries(characterClass.levels)) {
      const place = `${pointer}/levels/${level}`;
      this.#expect(Number(level) <= this.ruleset.progression.maximumLevel, place, 'There is no such level.');
      this.#grants(grants, place);
    }
    if (characterClass.first !== undefined) this.#grants(characterClass.first, `${pointer}/first`);
    if (characterClass.multiclass !== undefined) this.#prerequisite(characterClass.multiclass, `${pointer}/multiclass`);
    this.#unique(characterClass.startingEquipment, `${pointer}/startingEquipment`);
    characterClass.startingEquipment.forEach((bundle, index) => {
      const place = `${pointer}/startingEquipment/${String(index)}/options`;
      this.#unique(bundle.options, place);
      bundle.options.forEach(({ items }, option) => {
        items.forEach(({ itemId }, item) => {
          this.#knownOne('item', itemId, `${place}/${String(option)}/items/${String(item)}/itemId`);
        });
      });
    });
  }

  #grants(grants: Grants, pointer: string): void {
    grants.choices?.forEach((choice, index) => {
      this.#choice(choice, `${pointer}/choices/${String(index)}`);
    });
    grants.skillPicks?.forEach((pick, index) => {
      const place = `${pointer}/skillPicks/${String(index)}`;
      this.#claimChoiceId(pick.id, place);
      this.#known('skill', pick.from ?? [], `${place}/from`);
      const ranks = this.ruleset.skillRules.rankNames.length;
      this.#expect(pick.rank <= ranks, `${place}/rank`, `There are ${String(ranks)} ranks.`);
    });
  }

  #choice(choice: Choice, pointer: string): void {
    this.#claimChoiceId(choice.id, pointer);
    const { from } = choice;
    if (from.kind === 'options') this.#choiceOptions(from.options, `${pointer}/from/options`);
    else
      this.#known(
        from.kind === 'abilities' ? 'ability' : from.kind === 'skills' ? 'skill' : 'proficiency',
        from.ids ?? [],
        `${pointer}/from/ids`,
      );
    const most = optionsOf(from, this.ruleset).length * (choice.repeat ?? 1);
    this.#expect(
      choice.choose <= most,
      `${pointer}/choose`,
      `${String(choice.choose)} are to be picked, but only ${String(most)} can be.`,
    );
  }

  #choiceOptions(options: readonly ChoiceOption[], pointer: string): void {
    this.#unique(options, pointer);
    options.forEach(({ requires }, index) => {
      if (requires !== undefined) this.#prerequisite(requires, `${pointer}/${String(index)}/requires`);
    });
  }

  /** Choices and skill picks share their ids: both are keys of what a player still has to choose. */
  #claimChoiceId(id: string, pointer: string): void {
    this.#expect(!this.#choiceIds.has(id), `${pointer}/id`, `Another choice is called “${id}” too.`);
    this.#choiceIds.add(id);
  }

  #skill(skill: Skill, pointer: string): void {
    this.#knownOne('category', skill.category, `${pointer}/category`);
    this.#knownOne('ability', skill.ability, `${pointer}/ability`);
    const ranks = this.ruleset.skillRules.rankNames.length;
    this.#expect(skill.maximumRank <= ranks, `${pointer}/maximumRank`, `There are ${String(ranks)} ranks.`);
    if (skill.requires !== undefined) this.#prerequisite(skill.requires, `${pointer}/requires`);
  }

  #skillRules(): void {
    const { points, cost, rankNames } = this.ruleset.skillRules;
    const priced = points === null || cost.length >= rankNames.length;
    this.#expect(priced, '/skillRules/cost', 'Where ranks are bought, each rank needs a price.');
  }

  #item(item: Item, pointer: string): void {
    this.#known('tag', item.tags, `${pointer}/tags`);
    item.occupies.forEach(({ slot }, index) => {
      this.#knownOne('slot', slot, `${pointer}/occupies/${String(index)}/slot`);
    });
    if (item.requires !== undefined) this.#prerequisite(item.requires, `${pointer}/requires`);
    this.#known('proficiency', item.proficiencies ?? [], `${pointer}/proficiencies`);
    if (item.attack !== undefined)
      this.#known('proficiency', item.attack.proficiencies, `${pointer}/attack/proficiencies`);
  }

  #prerequisite(prerequisite: Prerequisite, pointer: string): void {
    if ('all' in prerequisite) this.#prerequisites(prerequisite.all, `${pointer}/all`);
    else if ('any' in prerequisite) this.#prerequisites(prerequisite.any, `${pointer}/any`);
    else if ('not' in prerequisite) this.#prerequisite(prerequisite.not, `${pointer}/not`);
    else this.#leaf(prerequisite, pointer);
  }

  #prerequisites(prerequisites: readonly Prerequisite[], pointer: string): void {
    prerequisites.forEach((prerequisite, index) => {
      this.#prerequisite(prerequisite, `${pointer}/${String(index)}`);
    });
  }

  #leaf(leaf: Prerequisite, pointer: string): void {
    if ('skill' in leaf) this.#knownOne('skill', leaf.skill, `${pointer}/skill`);
    if ('ability' in leaf) this.#knownOne('ability', leaf.ability, `${pointer}/ability`);
    if ('class' in leaf) this.#knownOne('class', leaf.class, `${pointer}/class`);
    if ('ancestry' in leaf) this.#knownOne('ancestry', leaf.ancestry, `${pointer}/ancestry`);
    if ('proficiency' in leaf) this.#knownOne('proficiency', leaf.proficiency, `${pointer}/proficiency`);
  }

  #known(kind: Kind, ids: readonly string[], pointer: string): void {
    ids.forEach((id, index) => {
      this.#knownOne(kind, id, `${pointer}/${String(index)}`);
    });
  }

  #knownOne(kind: Kind, id: string, pointer: string): void {
    this.#expect(this.#ids[kind].has(id), pointer, `There is no ${kind} called “${id}”.`);
  }

  #unique(entries: readonly { readonly id: string }[], pointer: string): Set<string> {
    const ids = new Set<string>();
    entries.forEach(({ id }, index) => {
      this.#expect(!ids.has(id), `${pointer}/${String(index)}/id`, `Another entry is called “${id}” too.`);
      ids.add(id);
    });
    return ids;
  }

  #expect(holds: boolean, pointer: string, message: string): void {
    if (!holds) this.problems.add(pointer, message);
  }
}
