import { Injectable, type PipeTransform } from '@nestjs/common';
import { isCharacterId } from '../../characters';
import { ReportNotFound } from './moderation.problems';

/** What is no id is the id of nothing; ids of reports look like those of characters. */
@Injectable()
export class ReportIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isCharacterId(value)) throw new ReportNotFound();
    return value.toLowerCase();
  }
}
