import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { FactorNotices } from './factor-notices';
import { FactorRemoval } from './factor-removal';

/** Nobody was signed in: it was done at the machine. */
const OPERATOR = { userId: null, ip: 'command line', userAgent: '' };

/** For somebody who lost the second factor and the recovery codes. There is no way to it over the network. */
@Injectable()
export class SecondFactorReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly removal: FactorRemoval,
    private readonly notices: FactorNotices,
  ) {}

  /** By username or address. False when nobody has it. */
  byOperator(name: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const found = await this.users.findCredentials(tx, name);
      if (found === null) return false;
      const { id: userId } = found.user;
      await this.users.hold(tx, userId);
      await this.removal.removeAll(tx, userId);
      await this.notices.tell(tx, OPERATOR, { action: 'secondFactor.reset', userId, subjectId: userId });
      return true;
    });
  }
}
