import { CreateAccounts1790000000000 } from './1790000000000-create-accounts';
import { CreateCharacters1790000000100 } from './1790000000100-create-characters';
import { LinkIdentities1790000000400 } from './1790000000400-link-identities';

/** In the order they run. */
export const migrations = [
  CreateAccounts1790000000000,
  CreateCharacters1790000000100,
  LinkIdentities1790000000400,
] as const;
