import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Narrowing } from '../lists';
import type { AdminUser, AdminUserPage, AuditFinding, AuditPageAnswer, UserChange } from './admin-messages';

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

  audit(narrowing: Narrowing, cursor: string | null): Observable<AuditPageAnswer> {
    return this.#http.get<AuditPageAnswer>('/api/v1/admin/audit', { params: paramsOf(narrowing, cursor) });
  }

  verifyAudit(): Observable<AuditFinding> {
    return this.#http.get<AuditFinding>('/api/v1/admin/audit/verify');
  }
}

function paramsOf(narrowing: Narrowing, cursor: string | null): Record<string, string> {
  const given = Object.entries(narrowing).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), limit: PAGE, includeTotal: 'true', ...(cursor === null ? {} : { cursor }) };
}
