import { Injectable, type PipeTransform } from '@nestjs/common';
import { idIn } from '../http';
import { CharacterNotFound } from './characters.problems';
import { VersionNotFound } from './versions/versions.problems';

const NUMBER = /^[1-9]\d{0,8}$/;

export const isCharacterId = (value: string): boolean => idIn(value) !== null;

/** What is no id is the id of nothing. */
@Injectable()
export class CharacterIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = idIn(value);
    if (id === null) throw new CharacterNotFound();
    return id;
  }
}

@Injectable()
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!NUMBER.test(value)) throw new VersionNotFound(value);
    return Number(value);
  }
}
