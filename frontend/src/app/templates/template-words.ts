import { type TemplateSummary, visibilityWords } from '../characters';
import type { IconName } from '../ui';

interface Mark {
  readonly icon: IconName;
  readonly words: string;
}

/** Whose a template is, and who sees one of mine. */
export function marksOf({ origin, by, visibility }: TemplateSummary): readonly Mark[] {
  switch (origin) {
    case 'built-in':
      return [{ icon: 'auto_stories', words: $localize`Comes with Heroledger` }];
    case 'public':
      return [{ icon: 'account_circle', words: $localize`By ${by ?? ''}:player:` }];
    case 'mine':
      return [
        { icon: 'edit_note', words: $localize`Yours` },
        visibility === 'public'
          ? { icon: 'language', words: $localize`Everybody sees it` }
          : visibilityWords(visibility),
      ];
  }
}
