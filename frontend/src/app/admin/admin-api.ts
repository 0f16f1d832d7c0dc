import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Narrowing } from '../lists';
import type {
  AdminUser,
  AdminUserPage,
  AuditFinding,
  AuditPageAnswer,
  ReportedCharacter,
  ReportPage,
  TakeDown,
  UserChange,
} from './admin-messages';

const PAGE = '30';

/** The one file that knows the addresses of administration. */
@Injectable({ providedIn: 'root' })
export class AdminApi {
  readonly #http = inject(HttpClient);

  users(narrowing: Narrowing, cursor: string | null): Observable<AdminUserPage> {
    return this.#http.get<AdminUserPage>('/api/v1/admin/users', { params: paramsOf(narrowing, cursor) });
  }

  user(id: string): Observable<AdminUser> {
    return this.#http.get<AdminUser>(`/api/v1/admin/users/${id}`);
  }

  changeUser(id: string, change: UserChange): Observable<AdminUser> {
    return this.#http.patch<AdminUser>(`/api/v1/admin/users/${id}`, change);
  }

  endSessions(id: string): Observable<void> {
    return this.#http.delete<undefined>(`/api/v1/admin/users/${id}/sessions`);
  }

  resendVerification(id: string): Observable<void> {
    return this.#http.post<undefined>(`/api/v1/admin/users/${id}/resend-verification`, null);
  }

  sendPasswordReset(id: string): Observable<void> {
    return this.#http.post<undefined>(`/api/v1/admin/users/${id}/password-reset`, null);
  }

  reports(narrowing: Narrowing, cursor: string | null): Observable<ReportPage> {
    return this.#http.get<ReportPage>('/api/v1/admin/reports', { params: pageOf(narrowing, cursor) });
  }

  /** As strangers see it; 404 once its player no longer shows it. */
  reportedCharacter(reportId: string): Observable<ReportedCharacter> {
    return this.#http.get<ReportedCharacter>(`/api/v1/admin/reports/${reportId}/character`);
  }

  dismissReport(id: string): Observable<void> {
    return this.#http.post<undefined>(`/api/v1/admin/reports/${id}/dismiss`, null);
  }

  takeDown(characterId: string, takeDown: TakeDown): Observable<void> {
    return this.#http.put<undefined>(`/api/v1/admin/characters/${characterId}/take-down`, takeDown);
  }

  release(characterId: string): Observable<void> {
    return this.#http.delete<undefined>(`/api/v1/admin/characters/${characterId}/take-down`);
  }

  audit(narrowing: Narrowing, cursor: string | null): Observable<AuditPageAnswer> {
    return this.#http.get<AuditPageAnswer>('/api/v1/admin/audit', { params: paramsOf(narrowing, cursor) });
  }

  verifyAudit(): Observable<AuditFinding> {
    return this.#http.get<AuditFinding>('/api/v1/admin/audit/verify');
  }
}

function pageOf(narrowing: Narrowing, cursor: string | null): Record<string, string> {
  const given = Object.entries(narrowing).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), limit: PAGE, ...(cursor === null ? {} : { cursor }) };
}

const paramsOf = (narrowing: Narrowing, cursor: string | null): Record<string, string> => ({
  ...pageOf(narrowing, cursor),
  includeTotal: 'true',
});
