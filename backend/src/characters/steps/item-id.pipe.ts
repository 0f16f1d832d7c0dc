import { Injectable, type PipeTransform } from '@nestjs/common';
import { isCharacterId } from '../path-parameters';
import { ItemNotFound } from './steps.problems';

/** What is no id is the id of nothing. */
@Injectable()
export class ItemIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isCharacterId(value)) throw new ItemNotFound();
    return value;
  }
}
