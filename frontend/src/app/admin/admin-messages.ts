import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

export type AdminUserRow = Schemas['AdminUserRowResponse'];
export type AdminUser = Schemas['AdminUserResponse'];
export type AdminUserPage = Schemas['AdminUserPageResponse'];
export type UserChange = Schemas['ChangeUserDto'];
export type AuditEntry = Schemas['AuditEntryResponse'];
export type AuditPageAnswer = Schemas['AuditPageResponse'];
export type AuditFinding = Schemas['AuditFindingResponse'];
export type Report = Schemas['ReportResponse'];
export type ReportPage = Schemas['ReportPageResponse'];
export type ReportedCharacter = Schemas['SharedCharacterResponse'];
export type TakeDown = Schemas['TakeDownDto'];
