import { Injectable } from '@nestjs/common';
import type { StoredCharacter, TakeDown } from '../../characters';
import { Config } from '../../config';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { UsersRepository, greetedName, recipientOf } from '../../users';

/** What the owner of a character is told of what administrators did. Never who reported it. */
@Injectable()
export class OwnerMails {
  constructor(
    private readonly users: UsersRepository,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async tellTakenDown(tx: Tx, { id, ownerId, document }: StoredCharacter, { reason, note }: TakeDown): Promise<void> {
    const owner = await this.users.get(tx, ownerId);
    await this.outbox.add(tx, recipientOf(owner), 'character-taken-down', {
      name: greetedName(owner),
      character: document.name,
      reason,
      note,
      link: this.page(id),
    });
  }

  async tellReleased(tx: Tx, { id, ownerId, document }: StoredCharacter): Promise<void> {
    const owner = await this.users.get(tx, ownerId);
    const values = { name: greetedName(owner), character: document.name, link: this.page(id) };
    await this.outbox.add(tx, recipientOf(owner), 'character-released', values);
  }

  private page(id: string): string {
    return `${this.config.publicUrl}/characters/${id}/sharing`;
  }
}
