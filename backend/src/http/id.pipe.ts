import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../problem';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that is meant, as we write it, in small letters; null for what is none. */
export function idIn(text: string): string | null {
  const id = text.toLowerCase();
  return UUID.test(id) ? id : null;
}

/** What is no id is the id of nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = idIn(value);
    if (id === null) throw new NotFound();
    return id;
  }
}
