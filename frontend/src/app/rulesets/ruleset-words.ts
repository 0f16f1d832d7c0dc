import type { PlayerRuleset } from './rulesets-api';

type Visibility = PlayerRuleset['visibility'];

/** Who may use a ruleset, in a word. */
export function visibilityWords(visibility: Visibility): string {
  switch (visibility) {
    case 'private':
      return $localize`Only you`;
    case 'link':
      return $localize`Whoever has the link`;
    case 'public':
      return $localize`Everybody`;
  }
}
