import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

export type AdminUserRow = Schemas['AdminUserRowResponse'];
export type AdminUser = Schemas['AdminUserResponse'];
export type AdminUserPage = Schemas['AdminUserPageResponse'];
export type UserChange = Schemas['ChangeUserDto'];
export type AuditEntry = Schemas['AuditEntryResponse'];
export type AuditPageAnswer = Schemas['AuditPageResponse'];
export type AuditFinding = Schemas['AuditFindingResponse'];

/** What narrows a list, by the names the API has for it; what is empty narrows nothing. */
export type Narrowing = Readonly<Record<string, string>>;
