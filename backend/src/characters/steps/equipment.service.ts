import { Injectable } from '@nestjs/common';
import { type Character, changeItem, removeItem } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../access';
import { CharactersService } from '../characters.service';
import type { EquipmentItemDto } from '../dto/character-document.dto';
import type { Attempt } from '../idempotency';
import type { StoredCharacter } from '../stored-character';
import type { Seen } from '../versions/seen-state.decorator';
import { CharacterSteps } from './character-steps';
import type { EquipmentChangeDto } from './equipment.dto';
import type { CarriedItemResponse, EquipmentListResponse } from './equipment.response';
import { ItemNotFound } from './steps.problems';

/** The properties of a body. */
type Given<T> = Pick<T, keyof T>;

/** What a character carries, item by item. */
@Injectable()
export class EquipmentService {
  constructor(
    private readonly characters: CharactersService,
    private readonly steps: CharacterSteps,
  ) {}

  async list(actor: Actor, id: string): Promise<EquipmentListResponse> {
    const { document, version } = await this.characters.find(actor, id);
    return { items: document.equipment, nextCursor: null, characterVersion: version };
  }

  add(actor: Actor, attempt: Attempt, seen: Seen, given: Given<EquipmentItemDto>): Promise<CarriedItemResponse> {
    const item = { ...given, id: given.id ?? uuid() };
    let place = '';
    const step = {
      document: (current: Character) => {
        place = placeOfItem(current.equipment.length);
        return { ...current, equipment: [...current.equipment, item] };
      },
      placeOf: (pointer: string) => within(place, pointer),
      answer: (saved: StoredCharacter) => answerWith(saved, item.id),
    };
    return this.steps.take(actor, seen, step, attempt);
  }

  /** Putting on takes an item out of what it lies in; putting away ends the attunement. */
  change(actor: Actor, seen: Seen, itemId: string, change: EquipmentChangeDto): Promise<CarriedItemResponse> {
    let place = '';
    return this.steps.take(actor, seen, {
      document: (current: Character) => {
        place = placeOfItem(indexOf(current, itemId));
        return changeItem(current, itemId, withoutAbsent(change));
      },
      placeOf: (pointer) => within(place, pointer),
      answer: (saved) => answerWith(saved, itemId),
    });
  }

  /** What lay in it stays. Resolves with the new version. */
  async remove(actor: Actor, seen: Seen, itemId: string): Promise<number> {
    const { version } = await this.steps.take(actor, seen, {
      document: (current: Character) => {
        indexOf(current, itemId);
        return removeItem(current, itemId);
      },
      answer: (saved) => saved,
    });
    return version;
  }
}

const placeOfItem = (index: number): string => `/equipment/${String(index)}`;

/** A place within the item, as the request has it; of the rest of the document it only says that it is at odds. */
const within = (place: string, pointer: string): string =>
  pointer.startsWith(`${place}/`) ? pointer.slice(place.length) : '';

function indexOf({ equipment }: Character, itemId: string): number {
  const index = equipment.findIndex(({ id }) => id === itemId);
  if (index < 0) throw new ItemNotFound();
  return index;
}

function answerWith({ document, version }: StoredCharacter, itemId: string): CarriedItemResponse {
  const item = document.equipment.find(({ id }) => id === itemId);
  if (item === undefined) throw new ItemNotFound();
  return { ...item, characterVersion: version };
}

/** A property that is not given stays as it is. */
function withoutAbsent<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
