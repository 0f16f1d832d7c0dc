import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database';
import { type BuiltInTemplate, BuiltInTemplates } from './built-in-templates';
import { ForksRepository } from './forks/forks.repository';
import { type TemplateFilters, templateRow } from './template-row';
import type { TemplateRowResponse } from './template-row.response';

/** The built-in templates as lists show them. */
@Injectable()
export class ShippedTemplates {
  constructor(
    private readonly builtIn: BuiltInTemplates,
    private readonly forks: ForksRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** In the order they are shipped. */
  async matching(filters: TemplateFilters): Promise<readonly TemplateRowResponse[]> {
    const found = await this.builtIn.matching(filters);
    if (found.length === 0) return [];
    const forks = await this.forks.ofBuiltIn(this.unitOfWork.reader);
    return found.map((template) => toRow(template, forks.get(template.id) ?? 0));
  }
}

const ORIGIN = { origin: 'built-in', by: null, version: 1, visibility: 'public' } as const;

const toRow = ({ id, name, description, document, summary }: BuiltInTemplate, forks: number): TemplateRowResponse =>
  templateRow({ ...ORIGIN, id, name, description, document, forks }, summary);
