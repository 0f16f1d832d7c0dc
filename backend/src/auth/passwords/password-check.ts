import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { type Credentials, UsersRepository, folded } from '../../users';
import { InvalidCredentials } from '../auth.problems';
import { Keys } from '../keys';
import { PasswordHasher } from './password-hasher';

/** A name somebody typed, and the account behind it, if there is one. */
export interface Candidate {
  /** Counts the attempts: the account's id, or a stand-in for a name that belongs to nobody. */
  readonly accountKey: string;
  readonly credentials: Credentials | null;
}

/** Looks a name up and a password over, in the same time whether or not there is such an account. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly keys: Keys,
  ) {}

  async candidate(identifier: string): Promise<Candidate> {
    const credentials = await this.users.findCredentials(this.unitOfWork.reader, identifier);
    return { accountKey: credentials?.user.id ?? this.keys.attemptsKey(folded(identifier)), credentials };
  }

  /** Somebody who is signed in, and has to prove it again. */
  async candidateSignedIn(userId: string): Promise<Candidate> {
    return { accountKey: userId, credentials: await this.users.credentialsOf(this.unitOfWork.reader, userId) };
  }

  /** Throws `InvalidCredentials`. */
  async assertRight({ credentials }: Candidate, password: string): Promise<Credentials> {
    const right =
      credentials === null
        ? await this.hasher.verifyNobody(password)
        : await this.hasher.verify(password, credentials.passwordHash);
    if (!right || credentials === null) throw new InvalidCredentials();
    return credentials;
  }

  /** A hash in today's form where the stored one is not. */
  async renewedHash(password: string, { passwordHash }: Credentials): Promise<string | null> {
    return this.hasher.isOutdated(passwordHash) ? this.hasher.hash(password) : null;
  }
}
