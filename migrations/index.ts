import { CreateAccounts1790000000000 } from './1790000000000-create-accounts';

/** In the order they run. */
export const migrations = [CreateAccounts1790000000000] as const;
