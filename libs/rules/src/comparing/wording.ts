import type { LoadedRuleset } from '../loading/loaded';
import type { FieldChange } from '../sheet';

/** One thing that differs: as a sentence, and as a field with its two values. */
export interface Change extends FieldChange {
  readonly sentence: string;
}

/** The words for ids; without a ruleset they are made from the ids themselves. */
export class Wording {
  constructor(private readonly loaded: LoadedRuleset | undefined) {}

  ability(id: string): string {
    return this.loaded?.abilities.get(id)?.name ?? fromId(id);
  }

  ancestry(id: string): string {
    return this.loaded?.ancestries.get(id)?.name ?? fromId(id);
  }

  characterClass(id: string): string {
    return this.loaded?.classes.get(id)?.name ?? fromId(id);
  }

  skill(id: string): string {
    return this.loaded?.skills.get(id)?.name ?? fromId(id);
  }

  pool(id: string): string {
    return this.loaded?.stats.get(id)?.name ?? fromId(id);
  }

  currency(id: string): string {
    return this.loaded?.currencies.get(id)?.name ?? fromId(id);
  }

  method(id: string): string {
    return this.loaded?.creationMethods.get(id)?.name ?? fromId(id);
  }

  choice(id: string): string {
    return this.loaded?.program.choices.get(id)?.name ?? fromId(id);
  }

  option(choice: string, id: string): string {
    return this.loaded?.program.choices.get(choice)?.options.get(id)?.name ?? fromId(id);
  }
}

/** `sleight-of-hand` → `Sleight of hand`, `hitPoints` → `Hit points`. */
function fromId(id: string): string {
  const words = id
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
