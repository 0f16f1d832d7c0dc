import type { Character } from '../character';
import { valueChange } from './growth-changes';
import { sameJson } from './json-patch';
import type { Change } from './wording';

const texts = [
  { field: 'personalityTraits', label: 'Personality' },
  { field: 'biography', label: 'Biography' },
  { field: 'notes', label: 'Notes' },
] as const;

/** Who a character is in words, and what kind of document it is. */
export function storyChanges(a: Character, b: Character): Change[] {
  return [
    ...nameChange(a.name, b.name),
    ...texts.flatMap(({ field, label }) => textChange(label, a[field], b[field])),
    ...tagChanges(a.tags, b.tags),
    ...documentChanges(a, b),
  ];
}

function nameChange(before: string, after: string): Change[] {
  if (before === after) return [];
  return [{ area: 'story', label: 'Name', before, after, sentence: `Renamed from ${before} to ${after}` }];
}

/** Long texts are not repeated in the sentence. */
function textChange(label: string, was: string, is: string): Change[] {
  if (was === is) return [];
  const verb = was === '' ? 'Wrote' : is === '' ? 'Cleared' : 'Rewrote';
  const sentence = `${verb} the ${label.toLowerCase()}`;
  return [{ area: 'story', label, before: was === '' ? null : was, after: is === '' ? null : is, sentence }];
}

function tagChanges(a: readonly string[], b: readonly string[]): Change[] {
  const gone = a.filter((tag) => !b.includes(tag));
  const come = b.filter((tag) => !a.includes(tag));
  return [
    ...gone.map((tag) => ({
      area: 'tags',
      label: 'Tag',
      before: tag,
      after: null,
      sentence: `Removed the tag ${tag}`,
    })),
    ...come.map((tag) => ({ area: 'tags', label: 'Tag', before: null, after: tag, sentence: `Tagged as ${tag}` })),
  ];
}

const modeWords: Readonly<Record<Character['mode'], string>> = { strict: 'enforced rules', advisory: 'free rules' };

function documentChanges(a: Character, b: Character): Change[] {
  const extras = sameJson(a.extras, b.extras)
    ? []
    : [{ area: 'extras', label: 'Imported details', before: null, after: null, sentence: 'Changed imported details' }];
  return [
    ...modeChange(modeWords[a.mode], modeWords[b.mode]),
    ...(a.ruleset === b.ruleset
      ? valueChange('ruleset', 'Version of the rules', [a.rulesetVersion, b.rulesetVersion])
      : valueChange('ruleset', 'Ruleset', [`${a.ruleset} ${a.rulesetVersion}`, `${b.ruleset} ${b.rulesetVersion}`])),
    ...extras,
  ];
}

function modeChange(before: string, after: string): Change[] {
  if (before === after) return [];
  return [{ area: 'ruleset', label: 'Rules', before, after, sentence: `Switched to ${after}` }];
}
