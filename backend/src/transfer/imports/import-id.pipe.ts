import { Injectable, type PipeTransform } from '@nestjs/common';
import { isCharacterId } from '../../characters';
import { ImportNotFound } from './imports.problems';

/** What is no id is the id of nothing. */
@Injectable()
export class ImportIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isCharacterId(value)) throw new ImportNotFound();
    return value.toLowerCase();
  }
}
