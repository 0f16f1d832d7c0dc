import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { PagedList } from '../../lists';
import { Toast } from '../../ui';
import { AdminApi } from '../admin-api';
import type { AuditEntry, AuditFinding } from '../admin-messages';

/** The audit trail, narrowed by what the address says, and whether it is as it was written. */
@Injectable()
export class AuditStore extends PagedList<AuditEntry> {
  readonly #api: AdminApi;
  readonly #toast = inject(Toast);
  readonly #finding = signal<AuditFinding | null>(null);
  readonly #verifying = signal(false);

  /** Null until it was asked for. */
  readonly finding = this.#finding.asReadonly();
  readonly verifying = this.#verifying.asReadonly();

  constructor() {
    const api = inject(AdminApi);
    super((narrowing, cursor) => firstValueFrom(api.audit(narrowing, cursor)));
    this.#api = api;
  }

  async verify(): Promise<void> {
    if (this.#verifying()) return;
    this.#verifying.set(true);
    try {
      this.#finding.set(await firstValueFrom(this.#api.verifyAudit()));
    } catch (error) {
      const problem = toProblem(error);
      this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
    } finally {
      this.#verifying.set(false);
    }
  }
}
