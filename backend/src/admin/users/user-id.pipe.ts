import { Injectable, type PipeTransform } from '@nestjs/common';
import { idIn } from '../../http';
import { NotFound } from '../../problem';

/** What is no id is the id of nobody. */
@Injectable()
export class UserIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = idIn(value);
    if (id === null) throw new NotFound('There is no such account.');
    return id;
  }
}
