import { Injectable, type PipeTransform } from '@nestjs/common';
import { CharacterNotFound } from './characters.problems';
import { VersionNotFound } from './versions/versions.problems';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBER = /^[1-9]\d{0,8}$/;

export const isCharacterId = (value: string): boolean => UUID.test(value);

/** What is no id is the id of nothing. */
@Injectable()
export class CharacterIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isCharacterId(value)) throw new CharacterNotFound();
    return value.toLowerCase();
  }
}

@Injectable()
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!NUMBER.test(value)) throw new VersionNotFound(value);
    return Number(value);
  }
}
