import { CreateAccounts1790000000000 } from './1790000000000-create-accounts';
import { CreateCharacters1790000000100 } from './1790000000100-create-characters';
import { SelfService1790000000200 } from './1790000000200-self-service';
import { SecondFactor1790000000300 } from './1790000000300-second-factor';
import { LinkIdentities1790000000400 } from './1790000000400-link-identities';
import { WatchOverAccounts1790000000500 } from './1790000000500-watch-over-accounts';
import { WhoseMailItIs1790000000600 } from './1790000000600-whose-mail-it-is';
import { IndexWhatIsPublic1790000000650 } from './1790000000650-index-what-is-public';
import { Portraits1790000000900 } from './1790000000900-portraits';
import { OwnRulesets1790000001000 } from './1790000001000-own-rulesets';
import { SearchIndex1790000001100 } from './1790000001100-search-index';
import { SavedFilters1790000001110 } from './1790000001110-saved-filters';
import { Friends1790000001200 } from './1790000001200-friends';
import { LeanHistory1790000001300 } from './1790000001300-lean-history';
import { UndoImports1790000001400 } from './1790000001400-undo-imports';
import { CountForks1790000001500 } from './1790000001500-count-forks';

/** In the order they run. */
export const migrations = [
  CreateAccounts1790000000000,
  CreateCharacters1790000000100,
  SelfService1790000000200,
  SecondFactor1790000000300,
  LinkIdentities1790000000400,
  WatchOverAccounts1790000000500,
  WhoseMailItIs1790000000600,
  IndexWhatIsPublic1790000000650,
  Portraits1790000000900,
  OwnRulesets1790000001000,
  SearchIndex1790000001100,
  SavedFilters1790000001110,
  Friends1790000001200,
  LeanHistory1790000001300,
  UndoImports1790000001400,
  CountForks1790000001500,
] as const;
