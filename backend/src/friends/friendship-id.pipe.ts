import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../problem';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no id is the id of nothing. */
@Injectable()
export class FriendshipIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw new NotFound();
    return value.toLowerCase();
  }
}
