import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as aBreath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config';
import { Database } from './database';

/** Inside a transaction; what a repository writes with it is committed together with the rest or not at all. */
export type Tx = EntityManager & { readonly [transaction]: true };
declare const transaction: unique symbol;

/** Reads committed rows. A `Tx` will do as well: it also sees its own. */
export type Reader = EntityManager;

/** On SQLite all transactions share one manager, so the list is begun anew with each. */
const lastSteps = new WeakMap<Tx, (() => Promise<void>)[]>();

/**
 * Has `step` done after everything else of the transaction, right before it commits. For what takes a lock that
 * everybody wants: taken last it is held shortest, and nobody who holds it waits for another.
 */
export function beforeCommit(tx: Tx, step: () => Promise<void>): void {
  const steps = lastSteps.get(tx);
  if (steps === undefined) throw new Error('There is no transaction to do this at the end of.');
  steps.push(step);
}

/**
 * The only place a transaction begins.
 *
 * TypeORM shares one SQLite connection between all requests: without the queue a second transaction would join the
 * first, and be rolled back with it after it was acknowledged. So on SQLite transactions run one after another, and
 * reads use a connection of their own. PostgreSQL has a connection for each and decides by row locks.
 */
@Injectable()
export class UnitOfWork {
  private tail: Promise<unknown> = Promise.resolve();
  /** Only while testing: in Node 20 it makes every promise of the process dearer. */
  private readonly inside: AsyncLocalStorage<true> | null;

  constructor(
    private readonly database: Database,
    { env }: Config,
  ) {
    this.inside = env.NODE_ENV === 'test' ? new AsyncLocalStorage() : null;
  }

  get reader(): Reader {
    return this.database.reader;
  }

  /** Commits when `work` resolves, rolls back when it throws. Not to be nested: pass `tx` on instead. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.inside?.getStore() === true) {
      return Promise.reject(new Error('A unit of work began inside another; pass its tx on instead.'));
    }
    return this.database.dialect === 'sqlite' ? this.inTurn(() => this.transact(work)) : this.transact(work);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(work);
    // SQLite answers at once: without a breath, fifty that wait would be one piece of work, and nobody is served meanwhile.
    this.tail = turn.catch(() => undefined).then(() => aBreath());
    return turn;
  }

  private transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { inside } = this;
    return this.database.source.transaction((manager) => {
      const tx = manager as Tx;
      const whole = () => withLastSteps(tx, work);
      return inside === null ? whole() : inside.run(true, whole);
    });
  }
}

async function withLastSteps<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const steps: (() => Promise<void>)[] = [];
  lastSteps.set(tx, steps);
  try {
    const result = await work(tx);
    for (const step of steps) await step();
    return result;
  } finally {
    lastSteps.delete(tx);
  }
}
